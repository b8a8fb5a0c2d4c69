package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Table;

/** Sentences that tell of something that has not happened: a false report, a match, what is still open, a story. */
public final class Unreal {

    private static final List<Kind> KINDS = Table.beside(Unreal.class, "unreal.tsv")
            .rows()
            .map(row -> new Kind(
                    Pattern.compile(row.get("pattern"), Pattern.MULTILINE),
                    Set.of(row.get("types").split("\\|"))))
            .toList();

    private final Reading reading;
    private final Map<Integer, List<Told>> told = new HashMap<>();

    public Unreal(Reading reading) {
        this.reading = reading;
    }

    /** Whether an interaction of this type did not happen where its proposition stands. */
    public boolean is(Proposition proposition, String type) {
        int at = proposition.trigger().start();
        return told.computeIfAbsent(proposition.sentence(), this::told).stream()
                .anyMatch(each ->
                        each.start() <= at && at < each.end() && each.kind().concerns(type));
    }

    private List<Told> told(int sentence) {
        Span span = reading.sentence(sentence).span();
        String text = reading.article().text(span);
        List<Told> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                found.add(new Told(kind, span.start() + matcher.start(), span.start() + matcher.end()));
            }
        }
        return found;
    }

    /** Where a kind stands in the article's text. */
    private record Told(Kind kind, int start, int end) {}

    private record Kind(Pattern pattern, Set<String> types) {

        boolean concerns(String type) {
            return types.contains("*") || types.contains(type);
        }
    }
}
