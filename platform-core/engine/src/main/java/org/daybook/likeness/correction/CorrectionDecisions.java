package org.daybook.likeness.correction;

import java.util.List;
import java.util.Locale;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.likeness.Kin;
import org.daybook.likeness.Kin.Standing;
import org.daybook.likeness.Link;
import org.daybook.likeness.Link.Relation;
import org.daybook.likeness.correction.LikenessCommand.SayCopy;
import org.daybook.likeness.correction.LikenessCommand.SayOwn;
import org.daybook.likeness.correction.LikenessCommand.SayVersion;
import org.daybook.likeness.correction.LikenessCommand.UndoSaying;
import org.jspecify.annotations.Nullable;

/** What analysts may say of versions and copies, and what follows. */
final class CorrectionDecisions {

    private CorrectionDecisions() {}

    static Ruling decide(LikenessCommand command, Correction correction, Kin kin) {
        return switch (correction) {
            case Correction.Unknown _ ->
                new Ruling.Refused("There is no article " + command.articleId() + " in the record. Reload the page.");
            case Correction.Known known -> decide(command, known, kin);
        };
    }

    private static Ruling decide(LikenessCommand command, Correction.Known known, Kin kin) {
        return switch (command) {
            case SayCopy say -> {
                String wrong = wrong(known, say.otherArticleId(), kin);
                yield wrong.isEmpty()
                        ? said(known, new Link(Relation.COPY, say.otherArticleId()), say, say.reason())
                        : new Ruling.Refused(wrong);
            }
            case SayVersion say -> {
                String wrong = wrong(known, say.earlierArticleId(), kin);
                if (wrong.isEmpty()) {
                    wrong = superseded(known, kin.of(say.earlierArticleId()));
                }
                yield wrong.isEmpty()
                        ? said(known, new Link(Relation.VERSION, say.earlierArticleId()), say, say.reason())
                        : new Ruling.Refused(wrong);
            }
            case SayOwn say -> said(known, Link.NONE, say, say.reason());
            case UndoSaying undo -> undo(undo, known);
        };
    }

    private static String wrong(Correction.Known known, String other, Kin kin) {
        if (other.equals(known.articleId())) {
            return "An article is no version and no copy of itself. Choose another one.";
        }
        if (!kin.of(other).isOnRecord()) {
            return "There is no article " + other + " in the record. Reload the page.";
        }
        if (kin.leads(other, known.articleId())) {
            return "The other article is itself told as a version or copy of this one. Say first that it is a report"
                    + " of its own.";
        }
        return "";
    }

    private static String superseded(Correction.Known known, Standing earlier) {
        return earlier.later().isEmpty() || earlier.later().equals(known.articleId())
                ? ""
                : "There is a later version of that article already, " + earlier.later()
                        + ". Say that this one is a version of it.";
    }

    private static Ruling said(Correction.Known known, Link link, LikenessCommand say, String reason) {
        // to say what was only recognised is worth recording: from then on it is an analyst's word
        boolean already = known.saidBy() != null && known.now().equals(link);
        LikenessEvent event = new LikenessCorrected(
                known.articleId(),
                relation(link),
                other(link),
                relation(known.now()),
                other(known.now()),
                say.analyst(),
                say.at(),
                reason.strip());
        return new Ruling.Granted(already ? List.of() : List.of(event));
    }

    private static Ruling undo(UndoSaying undo, Correction.Known known) {
        if (known.said().isEmpty()) {
            return new Ruling.Refused("There is nothing to undo: nobody said anything about this article that holds.");
        }
        Correction.Known before = known.withoutLast();
        return new Ruling.Granted(List.of(new CorrectionUndone(
                known.articleId(),
                relation(before.now()),
                other(before.now()),
                before.saidBy(),
                relation(known.now()),
                other(known.now()),
                undo.analyst(),
                undo.at())));
    }

    private static String relation(Link link) {
        return link.relation().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String other(Link link) {
        return link.other().isEmpty() ? null : link.other();
    }
}
