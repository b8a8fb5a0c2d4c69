package org.daybook.ui.reader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.daybook.shared.Words;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.facts.FactRow;

/** Everything the record says about a fact. */
final class FactDetails extends Div {

    private final DescriptionList list = new DescriptionList();

    FactDetails(FactRow fact) {
        addClassName("details");
        fact.attributes().forEach((name, value) -> line(Texts.name("attribute", name), attribute(fact, name, value)));
        line(Texts.of("fact.modality"), new Span(Texts.name("modality", fact.modality())));
        line(Texts.of("fact.date"), date(fact));
        line(Texts.of("fact.says"), attribution(fact.attribution()));
        words(fact);
        if (!fact.inferred().isEmpty()) {
            line(Texts.of("fact.inferred"), inferred(fact.inferred()));
        }
        line(Texts.of("fact.confidence"), confidence(fact.confidence()));
        line(Texts.of("fact.rule"), rule(fact));
        if (!fact.note().isEmpty()) {
            Span note = new Span(fact.note());
            note.addClassName("note");
            line(Texts.of("fact.note"), note);
        }
        fact.decidedBy().ifPresent(by -> line(Texts.of("fact.decided"), new Span(decided(fact, by))));
        add(list);
    }

    private void line(String name, Component value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    /** A quotation's words are set as such; other values are told as they are. */
    private static Span attribute(FactRow fact, String name, String value) {
        boolean quotation = fact.kind().equals("quotation");
        Span shown = new Span(quotation && name.equals("form") ? Texts.name("form", value) : value);
        shown.setClassName("said", quotation && name.equals("content"));
        return shown;
    }

    private static String decided(FactRow fact, String by) {
        return switch (fact.decision()) {
            case OPEN -> by;
            case ACCEPTED -> Texts.of("fact.accepted-by", by);
            case REJECTED -> Texts.of("fact.rejected-by", by);
        };
    }

    private static Span date(FactRow fact) {
        String days = Dates.days(fact.from(), fact.to());
        return new Span(
                fact.dateBasis().equals("unknown")
                        ? days
                        : Texts.of("fact.date.basis", days, Texts.name("date-basis", fact.dateBasis())));
    }

    private static Div attribution(List<String> chain) {
        Div hops = new Div();
        hops.addClassName("chain");
        if (chain.isEmpty()) {
            hops.add(new Span(Texts.of("fact.outlet-voice")));
        }
        chain.forEach(hop -> hops.add(new Span(hop)));
        return hops;
    }

    private static Div inferred(List<String> slots) {
        Div chips = new Div();
        chips.addClassName("chips");
        slots.forEach(slot -> chips.add(new Chip(Texts.name("evidence", slot), Chip.Tone.CAUTION)));
        return chips;
    }

    private static Div confidence(double value) {
        Div filled = new Div();
        filled.setWidth(Math.round(100 * value) + "%");
        Div bar = new Div(filled);
        bar.addClassName("bar");
        Div cell = new Div(bar, new Span(Texts.of("fact.percent", Math.round(100 * value))));
        cell.addClassName("confidence");
        return cell;
    }

    private static Span rule(FactRow fact) {
        Span rule = new Span(Texts.of("fact.rule.of", fact.extractor(), fact.extractorVersion(), fact.rule()));
        rule.addClassName("mono");
        return rule;
    }

    /** The words by role, in the tints that mark them in the text. */
    private void words(FactRow fact) {
        Div roles = new Div();
        roles.addClassName("words");
        for (Words words : fact.evidence()) {
            boolean told = fact.kind().equals("quotation") && words.role().equals("content");
            if (!words.role().equals("sentence") && !told) {
                Span swatch = new Span(Texts.name("evidence", words.role()));
                swatch.addClassNames("role", "role-" + words.role());
                roles.add(new Div(swatch, new Span(words.text())));
            }
        }
        if (roles.getComponentCount() > 0) {
            line(Texts.of("fact.words"), roles);
        }
    }
}
