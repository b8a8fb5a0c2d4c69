package org.daybook.plugins.quotations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Reading;

/** When something was said and whether it was said at all: what hangs on the cue, not what the words are about. */
final class Occasion {
    private static final Set<String> TO_COME = Set.of("will", "shall", "'ll", "’ll");
    private static final Set<String> PERHAPS = Set.of("may", "might", "could", "would", "can", "should");
    private static final Set<String> MOMENTS =
            Set.of("obl", "obl:unmarked", "obl:tmod", "advmod", "nmod", "nmod:unmarked");

    private final Reading reading;
    private final Map<Integer, List<TimeExpression>> times;

    Occasion(Reading reading) {
        this.reading = reading;
        times = reading.article().times().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    Modality modality(Statement statement) {
        int cue = token(statement);
        if (cue < 0) {
            return Modality.ASSERTED;
        }
        for (int child : reading.children(statement.sentence(), cue, "aux")) {
            String word = reading.token(statement.sentence(), child).lemma();
            if (TO_COME.contains(word)) {
                return Modality.PLANNED;
            }
            if (PERHAPS.contains(word)) {
                return Modality.POSSIBLE;
            }
        }
        return Modality.ASSERTED;
    }

    /** The words that say when it was said. */
    Optional<Span> words(Statement statement) {
        return time(statement).map(TimeExpression::span);
    }

    FactDate date(Statement statement) {
        return date(time(statement));
    }

    /** When what this word tells was done. */
    FactDate date(int sentence, int token) {
        return date(time(sentence, token, List.of()));
    }

    /** Whether words say when. */
    boolean tells(int sentence, Span words) {
        return times.getOrDefault(sentence, List.of()).stream()
                .anyMatch(each -> each.span().overlaps(words));
    }

    /** What an article tells was said by the day of publication. */
    private FactDate date(Optional<TimeExpression> time) {
        Optional<LocalDate> published = reading.article().article().published().date();
        return time.map(TimeExpression::date)
                .filter(each -> each.from().isPresent() || each.to().isPresent())
                .or(() -> published.map(each -> new FactDate(
                        Optional.empty(), Optional.of(each), FactDate.Precision.UNKNOWN, FactDate.Basis.PUBLICATION)))
                .orElse(FactDate.unknown());
    }

    private Optional<TimeExpression> time(Statement statement) {
        int cue = token(statement);
        return cue < 0 ? Optional.empty() : time(statement.sentence(), cue, statement.content());
    }

    private Optional<TimeExpression> time(int sentence, int token, List<Span> content) {
        for (int child : reading.children(sentence, token)) {
            Span phrase = reading.phrase(sentence, child);
            boolean moment = MOMENTS.contains(reading.token(sentence, child).relation());
            boolean said = content.stream().anyMatch(each -> each.overlaps(phrase));
            Optional<TimeExpression> found = moment && !said
                    ? times.getOrDefault(sentence, List.of()).stream()
                            .filter(each -> phrase.contains(each.span()))
                            .findFirst()
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The cue's word in its sentence, or -1. */
    private int token(Statement statement) {
        if (statement.cue().isEmpty()) {
            return -1;
        }
        int cue = statement.cue().get().start();
        List<Token> tokens = reading.sentence(statement.sentence()).tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = tokens.get(middle).span();
            if (span.end() <= cue) {
                low = middle + 1;
            } else if (span.start() > cue) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
