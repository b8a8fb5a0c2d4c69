package org.daybook.likeness.correction;

import java.time.Instant;
import org.daybook.shared.Command;

/** What an analyst says an article is. It holds for ever, whatever Daybook recognises, until it is undone. */
public sealed interface LikenessCommand extends Command {

    String articleId();

    String analyst();

    Instant at();

    /** It is the same report as the other: both have one origin. The reason may be "". */
    record SayCopy(String articleId, String otherArticleId, String analyst, Instant at, String reason)
            implements LikenessCommand {}

    /** It is what the outlet made of the earlier article, whose facts it supersedes. The reason may be "". */
    record SayVersion(String articleId, String earlierArticleId, String analyst, Instant at, String reason)
            implements LikenessCommand {}

    /** It is neither: a report of its own. The reason may be "". */
    record SayOwn(String articleId, String analyst, Instant at, String reason) implements LikenessCommand {}

    /** Takes back the last of these that still holds. */
    record UndoSaying(String articleId, String analyst, Instant at) implements LikenessCommand {}
}
