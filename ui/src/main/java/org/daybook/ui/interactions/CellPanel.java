package org.daybook.ui.interactions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.shared.Decision;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Quote;
import org.daybook.ui.parts.Times;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.texts.Countries;
import org.daybook.ui.texts.Texts;
import org.daybook.views.matrix.CellEvidence;
import org.daybook.views.matrix.CellEvidence.Mention;

/** The words behind a cell, by event. */
final class CellPanel extends Aside {

    private static final int AT_ONCE = 4;

    private final H2 heading = new H2();
    private final Div events = new Div();
    private final Button more;

    /** More is asked for where there is not room for all mentions. */
    CellPanel(Runnable close, Runnable showMore) {
        addClassName("evidence-panel");
        getElement().setAttribute("aria-label", Texts.of("evidence.title"));
        NativeButton closer = new NativeButton("✕", click -> close.run());
        closer.addClassName("quiet");
        closer.getElement().setAttribute("aria-label", Texts.of("evidence.close"));
        Div top = new Div(heading, closer);
        top.addClassName("panel-top");
        more = new Button("", click -> showMore.run());
        add(top, events, more);
    }

    void show(InteractionsNavigation.Cell cell, CellEvidence.Told told) {
        List<Mention> mentions = told.mentions();
        int left = told.total() - mentions.size();
        more.setVisible(left > 0);
        more.setText(Texts.of("evidence.left", left));
        heading.setText(Texts.of("evidence.of", Countries.name(cell.actor()), Countries.name(cell.recipient())));
        events.removeAll();
        Map<String, List<Mention>> byEvent = new LinkedHashMap<>();
        mentions.forEach(mention -> byEvent.computeIfAbsent(mention.eventKey(), key -> new ArrayList<>())
                .add(mention));
        byEvent.values().forEach(event -> events.add(event(event)));
        if (mentions.isEmpty()) {
            events.add(new Span(Texts.of("evidence.none")));
        }
    }

    private static Section event(List<Mention> mentions) {
        Mention first = mentions.stream()
                .filter(mention -> mention.from().isPresent())
                .findFirst()
                .orElse(mentions.getFirst());
        String mode = first.mode().isEmpty() ? "" : Texts.of("evidence.mode", Texts.name("mode", first.mode()));
        H3 title = new H3(Texts.name("plover", first.type()) + mode);
        Div line = new Div(
                Times.happened(first.from(), first.to()),
                new Span(Texts.of("evidence.who", first.actors(), first.recipients())),
                new Span(told(mentions)));
        line.addClassName("event-line");
        Section section = new Section(title, line);
        section.addClassName("event");
        mentions.stream().limit(AT_ONCE).forEach(mention -> section.add(quote(mention)));
        if (mentions.size() > AT_ONCE) {
            Div rest = new Div();
            mentions.stream().skip(AT_ONCE).forEach(mention -> rest.add(quote(mention)));
            NativeDetails more = new NativeDetails(Texts.of("evidence.more", mentions.size() - AT_ONCE), rest);
            more.addClassName("more");
            section.add(more);
        }
        return section;
    }

    private static String told(List<Mention> mentions) {
        long articles = mentions.stream().map(Mention::articleId).distinct().count();
        return Texts.of("evidence.mentions", mentions.size(), articles);
    }

    private static Quote quote(Mention mention) {
        Quote quote = new Quote(
                mention.sentence(),
                ReaderNavigation.fact(mention.articleId(), mention.factId()),
                mention.articleTitle(),
                mention.outlet(),
                mention.published());
        if (!mention.attribution().isEmpty()) {
            quote.mark(new Span(Texts.of("evidence.said-by", mention.attribution())));
        }
        if (!mention.modality().equals("asserted")) {
            quote.mark(Chip.modality(mention.modality()));
        }
        if (mention.decision() != Decision.OPEN) {
            quote.mark(Chip.of(mention.decision()));
        }
        return quote;
    }
}
