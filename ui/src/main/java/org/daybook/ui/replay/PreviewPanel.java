package org.daybook.ui.replay;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.history.rebuild.RebuildPreviews.Row;
import org.daybook.ui.changes.ChangeCard;
import org.daybook.ui.changes.ChangeCounts;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** Rebuilds that wait before their swap: what each would change, and the decision on it. */
final class PreviewPanel extends Div {

    private final ReplayActions actions;
    private final Map<String, Paragraph> deadlines = new LinkedHashMap<>();
    private List<Row> shown = List.of();
    private boolean changeable;

    PreviewPanel(ReplayActions actions) {
        this.actions = actions;
        addClassName("previews");
    }

    /** Only the time left is written anew while the previews are the same. */
    void show(List<Row> previews, boolean mayChange) {
        if (!previews.equals(shown) || mayChange != changeable) {
            shown = previews;
            changeable = mayChange;
            deadlines.clear();
            removeAll();
            byRebuild().forEach((workId, rows) -> add(preview(workId, rows)));
        }
        byRebuild().forEach((workId, rows) -> deadline(workId, rows.getFirst().until()));
    }

    private Map<String, List<Row>> byRebuild() {
        return shown.stream().collect(Collectors.groupingBy(Row::workId, LinkedHashMap::new, Collectors.toList()));
    }

    private Section preview(String workId, List<Row> rows) {
        Paragraph deadline = new Paragraph();
        deadline.addClassName("aside");
        deadlines.put(workId, deadline);
        Section section = new Section(new H2(Texts.of("preview.title", names(rows))), deadline);
        section.addClassNames("panel", "preview");
        rows.stream().filter(PreviewPanel::differs).forEach(row -> section.add(view(row)));
        String same = names(rows.stream().filter(row -> !differs(row)).toList());
        if (!same.isEmpty()) {
            section.add(new Paragraph(Texts.of("preview.same", same)));
        }
        Button swap = new Button(Texts.of("preview.swap"), click -> actions.swap(workId));
        swap.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(swap, new Button(Texts.of("preview.give-up"), click -> actions.giveUp(workId)));
        bar.addClassName("actions");
        bar.setEnabled(changeable);
        section.add(bar);
        return section;
    }

    private static boolean differs(Row row) {
        return row.added() + row.gone() + row.changed() > 0;
    }

    private static String names(List<Row> rows) {
        return rows.stream().map(row -> Texts.name("view", row.view())).collect(Collectors.joining(", "));
    }

    private static Div view(Row row) {
        Div view = new Div(new H3(Texts.name("view", row.view())));
        view.addClassName("preview-view");
        view.add(new ChangeCounts(row.added(), row.gone(), row.changed()));
        if (!row.samples().isEmpty()) {
            UnorderedList samples = new UnorderedList();
            samples.addClassName("changes");
            row.samples().forEach(sample -> samples.add(new ChangeCard(sample, Optional.empty(), true)));
            NativeDetails details =
                    new NativeDetails(Texts.of("preview.samples", row.samples().size()), samples);
            details.addClassName("more");
            view.add(details);
        }
        return view;
    }

    private void deadline(String workId, Instant until) {
        Duration left = Duration.between(Instant.now(), until);
        Optional.ofNullable(deadlines.get(workId))
                .ifPresent(words -> words.setText(Texts.of(
                        "preview.until", Dates.moment(until), Dates.left(left.isNegative() ? Duration.ZERO : left))));
    }
}
