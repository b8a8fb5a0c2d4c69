package org.daybook.plugins.interactions.casting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.proposition.Proposition;

/** Who only tells of it: "…, a monitor said", "according to officials". */
final class Sources {

    private final Reading reading;
    private final Map<Integer, List<Statement>> bySentence = new HashMap<>();

    Sources(Reading reading) {
        this.reading = reading;
        for (Statement statement : reading.article().statements()) {
            bySentence
                    .computeIfAbsent(statement.sentence(), key -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** Whether these very words name the one who says what the proposition tells. */
    boolean tells(Party party, Proposition proposition) {
        return bySentence.getOrDefault(proposition.sentence(), List.of()).stream()
                .filter(each -> each.content().stream().anyMatch(part -> part.contains(proposition.trigger()))
                        || hangs(each, proposition))
                .flatMap(each -> each.speakerSpan().stream())
                // "Iran said it would …": who stands before may be who acts, who stands after only tells.
                .filter(each -> each.start() > proposition.trigger().end()
                        || (participle(proposition)
                                && each.end() < proposition.trigger().start()))
                .anyMatch(each -> covers(each, party.span()));
    }

    /** "Rebels took the town, officials said, killing nine." */
    private boolean hangs(Statement statement, Proposition proposition) {
        return participle(proposition)
                && statement.speakerSpan().isPresent()
                && !statement.content().isEmpty()
                && statement.content().stream()
                        .allMatch(part ->
                                part.end() <= statement.speakerSpan().get().start())
                && statement.speakerSpan().get().end() < proposition.trigger().start();
    }

    private boolean participle(Proposition proposition) {
        return reading.has(proposition.sentence(), proposition.token())
                && reading.token(proposition.sentence(), proposition.token())
                        .fine()
                        .equals("VBG");
    }

    private static boolean covers(Span speaker, Span party) {
        return speaker.contains(party) || party.contains(speaker);
    }
}
