package org.daybook.plugins.english.statements.cues;

import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Tree;

/**
 * A reporting verb in its sentence.
 *
 * @param source the word of who says it, -1 when nobody is named
 * @param first the first word of "the minister has said", or of "said the minister"
 * @param next the first word after "the minister said on Monday in the capital"
 */
public record Report(
        Tree tree, int verb, Cues.Entry entry, int source, Optional<Speaker> speaker, int first, int next) {

    /** The same, told by somebody else. */
    public Report by(Optional<Speaker> other) {
        return new Report(tree, verb, entry, source, other, first, next);
    }

    public Span cue() {
        return tree.token(verb).span();
    }

    /** The word in lower case, "" when the sentence has none there. */
    public String word(int at) {
        return at >= 0 && at < tree.size() ? tree.lower(at) : "";
    }

    /** Where a word begins; the end of the sentence when there is no such word. */
    public int start(int at) {
        return at < tree.size()
                ? tree.token(at).span().start()
                : tree.sentence().span().end();
    }
}
