package org.daybook.ui.aid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.ui.aid.AidNavigation.Line;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Times;
import org.daybook.ui.texts.Countries;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.aid.AidBoard;

/** The columns of the board. */
final class AidRows {

    private static final int SOURCES_SHOWN = 3;
    private static final Set<String> OPEN_BY_NAME =
            Set.of("REQUESTED", "UNDER_CONSIDERATION", "IN_NEGOTIATION", "PLEDGED", "RESUMPTION_SIGNALLED");

    private AidRows() {}

    static RowTable<AidBoard.Row> table(Consumer<AidBoard.Row> open) {
        return new RowTable<AidBoard.Row>(
                        Texts.of("aid.title"), row -> line(row).words())
                .column(Texts.of("aid.item"), "wide", row -> item(row, open))
                .text(Texts.of("aid.way"), "way", AidRows::way)
                .column(Texts.of("aid.status"), "status", AidRows::status)
                .text(
                        Texts.of("aid.since"),
                        "date",
                        row -> row.since().map(Dates::day).orElse(Texts.of("date.unknown")))
                .hint(Times.hint("since"))
                .text(Texts.of("aid.sources"), "sources", AidRows::sources)
                .column(Texts.of("aid.outlets"), "number", AidRows::outlets)
                .onOpen(open);
    }

    static Line line(AidBoard.Row row) {
        return new Line(row.itemKey(), row.donor(), row.recipient());
    }

    static String way(AidBoard.Row row) {
        return Texts.of("aid.way.of", name(row.donor()), name(row.recipient()));
    }

    private static String name(String actor) {
        return actor.isEmpty() ? Texts.of("aid.somebody") : Countries.name(actor);
    }

    private static Component item(AidBoard.Row row, Consumer<AidBoard.Row> open) {
        NativeButton button = new NativeButton(row.item().isEmpty() ? Texts.of("aid.unspecified") : row.item());
        button.addClassName("as-link");
        button.addClickListener(click -> open.accept(row));
        return button;
    }

    private static Component status(AidBoard.Row row) {
        Div cell = new Div(StatusChip.of(row.status()));
        cell.addClassName("chips");
        if (hedged(row)) {
            Chip hedged = new Chip(Texts.of("aid.hedged"), Chip.Tone.CAUTION);
            hedged.setTitle(Texts.of("aid.hedged.why", Texts.name("modality", row.modality())));
            cell.add(hedged);
        }
        if (row.disputed()) {
            Chip disputed = new Chip(Texts.of("aid.disputed"), Chip.Tone.STRONG);
            disputed.setTitle(Texts.of("aid.disputed.why"));
            cell.add(disputed);
        }
        return cell;
    }

    /** What is asked for, weighed or promised is not done by its very name: only of other statuses does it tell more. */
    private static boolean hedged(AidBoard.Row row) {
        boolean unreal = Set.of("planned", "possible", "requested").contains(row.modality());
        return unreal && !OPEN_BY_NAME.contains(row.status());
    }

    private static String sources(AidBoard.Row row) {
        if (row.sources().isEmpty()) {
            return Texts.of(row.outlets() == 0 ? "aid.outlet-unknown" : "aid.outlet-voice");
        }
        String first =
                String.join(", ", row.sources().stream().limit(SOURCES_SHOWN).toList());
        int left = row.sources().size() - SOURCES_SHOWN;
        return left > 0 ? Texts.of("aid.sources.more", first, left) : first;
    }

    private static Component outlets(AidBoard.Row row) {
        Span count = new Span(
                row.origins() < row.outlets()
                        ? Texts.of("aid.outlets.origins", row.outlets(), row.origins())
                        : String.valueOf(row.outlets()));
        count.setTitle(Texts.of("aid.outlets.why", row.outlets(), row.mentions(), row.accepted(), row.origins()));
        return count;
    }
}
