package org.daybook.ui.changes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.history.moments.RowChange;
import org.daybook.history.moments.RowChange.Cause;
import org.daybook.history.moments.RowChange.Kind;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Links;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** A row that is not the same on both sides: what it is about, what differs, and which event made it so. */
public final class ChangeCard extends ListItem {

    private static final List<String> TELLING = List.of("headline", "title", "item", "sentence");
    private static final Pattern OPAQUE = Pattern.compile("[0-9a-f]{16,}");

    /**
     * A row's subject.
     *
     * @param address where the desk shows it
     */
    public record Subject(String title, String address) {}

    /** The event is a link only for those who may open the audit log. */
    public ChangeCard(RowChange change, Optional<Subject> subject, boolean auditable) {
        addClassName("change");
        Div head = new Div(new Chip(ChangeCounts.words(change.kind()), ChangeCounts.tone(change.kind())));
        head.addClassName("change-head");
        String title = subject.map(Subject::title).orElseGet(() -> title(change));
        head.add(subject.<Component>map(it -> Links.to(it.address(), title)).orElseGet(() -> new Span(title)));
        Span key = new Span(change.key());
        key.addClassNames("mono", "aside");
        head.add(key);
        add(head);
        change.cause().ifPresent(cause -> add(because(cause, title, auditable)));
        add(columns(change));
    }

    private static String title(RowChange change) {
        return TELLING.stream()
                .flatMap(name ->
                        change.columns().stream().filter(column -> column.name().equals(name)))
                .flatMap(column -> column.after().or(column::before).stream())
                .filter(words -> !words.isBlank())
                .findFirst()
                .or(() -> Optional.of(change.key())
                        .filter(key -> !OPAQUE.matcher(key).matches()))
                .or(() -> change.cause().map(Cause::summary))
                .orElse("");
    }

    private static Div because(Cause cause, String title, boolean auditable) {
        String event = Texts.of("changes.event", cause.position());
        Div line = new Div();
        if (!cause.summary().equals(title)) {
            line.add(new Span(cause.summary()));
        }
        line.add(
                new Span(Texts.of("changes.by", cause.by())),
                new Span(Texts.of("changes.recorded", Dates.exactly(cause.recorded()))),
                auditable ? Links.to(Addresses.event(cause.position()), event) : new Span(event));
        line.addClassNames("event-line", "cause");
        return line;
    }

    /** A row that came or went differs in everything: that is worth a look only when asked for. */
    private static Component columns(RowChange change) {
        ChangedColumns columns = new ChangedColumns(change);
        if (change.kind() == Kind.CHANGED) {
            return columns;
        }
        NativeDetails details =
                new NativeDetails(Texts.of("changes.all", change.columns().size()), columns);
        details.addClassName("more");
        return details;
    }
}
