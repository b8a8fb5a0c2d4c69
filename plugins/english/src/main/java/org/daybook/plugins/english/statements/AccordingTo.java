package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.marks.Edges;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Tree;

/** "According to the ministry, …" and "…, according to the ministry". */
final class AccordingTo {
    private final Speakers speakers;
    private final String text;

    AccordingTo(Speakers speakers, String text) {
        this.speakers = speakers;
        this.text = text;
    }

    List<Saying> read(Tree tree) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (tree.lower(i).equals("according") && tree.lower(i + 1).equals("to")) {
                phrase(tree, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Saying> phrase(Tree tree, int at) {
        int source = source(tree, at);
        Optional<Speaker> speaker = origin(tree, source);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Span sentence = tree.sentence().span();
        int end = tree.phrase(source).end();
        boolean first = at < 2;
        Optional<Span> content;
        if (first) {
            int comma = text.indexOf(',', Math.min(end, text.length()));
            content = comma >= 0 && comma < sentence.end() && comma - end < 3
                    ? Edges.trimmed(text, comma, sentence.end())
                    : Edges.trimmed(text, end, sentence.end());
        } else {
            content =
                    Edges.trimmed(text, sentence.start(), tree.token(at).span().start());
        }
        Span cue = tree.span(at, at + 1);
        return content.map(
                each -> new Saying(tree.number(), each, speaker, Optional.of(cue), Form.INDIRECT, "according-to"));
    }

    /** The head of the noun phrase after "to". */
    private static int source(Tree tree, int at) {
        int head = tree.head(at);
        if (head > at + 1) {
            return head;
        }
        int next = at + 2;
        for (int steps = 0; steps < 30 && tree.head(next) > at + 1 && !tree.verbal(tree.head(next)); steps++) {
            next = tree.head(next);
        }
        return next;
    }

    /** "A statement from the palace" and "a report by the agency" are theirs. */
    private Optional<Speaker> origin(Tree tree, int source) {
        if (speakers.mention(tree, source).isEmpty()) {
            for (int child : tree.children(source, "nmod")) {
                if (speakers.mention(tree, child).isPresent()) {
                    return speakers.at(tree, child);
                }
            }
        }
        return speakers.at(tree, source);
    }
}
