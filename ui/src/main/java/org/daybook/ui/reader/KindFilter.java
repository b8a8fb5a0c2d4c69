package org.daybook.ui.reader;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.daybook.ui.parts.Choices;
import org.daybook.ui.texts.Texts;

/** Chooses which kind of facts is shown; not there while an article has facts of one kind only. */
final class KindFilter extends Div {

    private final Consumer<String> chosen;
    private Map<String, Long> counted = Map.of();
    private Choices choices = new Choices("", Map.of(), kind -> {});

    KindFilter(Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("kind-filter");
    }

    /** Kinds with the number of their facts; {@code ""} is any kind. */
    void show(Map<String, Long> counts, String kind) {
        if (!counts.equals(counted)) {
            counted = counts;
            removeAll();
            choices = new Choices(Texts.of("reader.kinds"), labels(counts), chosen);
            if (counts.size() > 1) {
                add(choices);
            }
        }
        choices.press(kind);
    }

    private static Map<String, String> labels(Map<String, Long> counts) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("", Texts.of("reader.kind.any"));
        counts.forEach((kind, count) -> labels.put(kind, Texts.of("reader.kind", Texts.name("kind", kind), count)));
        return labels;
    }
}
