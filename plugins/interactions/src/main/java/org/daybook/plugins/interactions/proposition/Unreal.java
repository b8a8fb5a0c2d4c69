package org.daybook.plugins.interactions.proposition;

import java.util.List;
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
                    Pattern.compile(row.get("pattern")), Set.of(row.get("types").split("\\|"))))
            .toList();

    private final Reading reading;

    public Unreal(Reading reading) {
        this.reading = reading;
    }

    /** Whether an interaction of this type did not happen where its proposition stands. */
    public boolean is(Proposition proposition, String type) {
        Span sentence = reading.sentence(proposition.sentence()).span();
        String text = reading.article().text(sentence);
        int at = proposition.trigger().start() - sentence.start();
        return KINDS.stream().filter(each -> each.concerns(type)).anyMatch(each -> each.covers(text, at));
    }

    private record Kind(Pattern pattern, Set<String> types) {

        boolean concerns(String type) {
            return types.contains("*") || types.contains(type);
        }

        boolean covers(String text, int at) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.start() <= at && at < matcher.end()) {
                    return true;
                }
            }
            return false;
        }
    }
}
