package org.daybook.ui.fake;

import java.util.List;
import java.util.Optional;
import org.daybook.likeness.correction.LikenessCommand;
import org.daybook.likeness.correction.LikenessCommand.SayCopy;
import org.daybook.likeness.correction.LikenessCommand.SayOwn;
import org.daybook.likeness.correction.LikenessCommand.SayVersion;
import org.daybook.likeness.correction.LikenessCommand.UndoSaying;
import org.daybook.shared.Outcome;
import org.daybook.shared.Query;
import org.daybook.views.copies.ArticleCopies;
import org.daybook.views.copies.ArticleCopies.Copy;
import org.daybook.views.copies.ArticleVersions;
import org.daybook.views.copies.ArticleVersions.Version;
import org.daybook.views.copies.Ground;
import org.daybook.views.copies.Ground.Measures;
import org.daybook.views.copies.TextChange;
import org.daybook.views.copies.TextChange.Kind;
import org.daybook.views.copies.TextChange.Piece;
import org.daybook.views.copies.VersionDiff;

/** The call in two versions, the second of them reprinted by another outlet; the pause stands alone. */
final class SampleKin {

    private static final Measures MEASURES =
            new Measures("credited", "a-call", 0.71, 0.97, 0.72, 212, List.of("harbour gazette"));

    private Optional<String> saidOwn = Optional.empty();

    Object answer(Query<?> query) {
        return switch (query) {
            case ArticleVersions of -> versions(of.articleId());
            case ArticleCopies of -> copies(of.articleId());
            case VersionDiff between ->
                List.of(
                        new TextChange(List.of(new Piece(Kind.SAME, "What was said"))),
                        new TextChange(List.of(
                                new Piece(Kind.SAME, "Trump asked for "),
                                new Piece(Kind.GONE, "a quick "),
                                new Piece(Kind.ADDED, "an "),
                                new Piece(Kind.SAME, "end to the fighting."))));
            default -> throw new IllegalArgumentException("not known: " + query);
        };
    }

    Outcome carryOut(LikenessCommand command) {
        return switch (command) {
            case SayOwn own -> {
                saidOwn = Optional.of(own.analyst());
                yield new Outcome.Done();
            }
            case UndoSaying undo -> {
                saidOwn = Optional.empty();
                yield new Outcome.Done();
            }
            case SayCopy copy -> new Outcome.Done();
            case SayVersion version ->
                new Outcome.Refused("There is a later version of that article already, a-call-2.");
        };
    }

    private static List<Version> versions(String articleId) {
        return switch (articleId) {
            case "a-call", "a-call-1" ->
                List.of(
                        version(1, "a-call-1", Optional.empty()),
                        version(2, "a-call", Optional.of(new Ground(Optional.empty(), "", Optional.of(MEASURES)))));
            case "a-pause" ->
                List.of(new Version(
                        1,
                        "a-pause",
                        "Pentagon confirms halt",
                        Optional.of("Northern Courier"),
                        Optional.empty(),
                        Optional.empty()));
            default -> List.of();
        };
    }

    private static Version version(int number, String articleId, Optional<Ground> ground) {
        return new Version(
                number,
                articleId,
                "Leaders speak by phone",
                Optional.of("Harbour Gazette"),
                Optional.of("2025-07-03"),
                ground);
    }

    private List<Copy> copies(String articleId) {
        return switch (articleId) {
            case "a-call", "a-call-1" -> {
                Copy first = copy("a-call-1", "Harbour Gazette", "none", Optional.empty(), true, Optional.empty());
                Ground recognised = new Ground(Optional.empty(), "", Optional.of(MEASURES));
                Copy second = copy(
                        "a-call",
                        "Harbour Gazette",
                        "version",
                        Optional.of("a-call-1"),
                        false,
                        Optional.of(recognised));
                Copy reprint = copy(
                        "a-reprint", "Mill Lane Mail", "copy", Optional.of("a-call"), false, Optional.of(recognised));
                yield saidOwn.isPresent() ? List.of(first, second) : List.of(first, second, reprint);
            }
            case "a-pause" ->
                List.of(copy(
                        "a-pause",
                        "Northern Courier",
                        "none",
                        Optional.empty(),
                        false,
                        saidOwn.map(by -> new Ground(Optional.of(by), "", Optional.empty()))));
            default -> List.of();
        };
    }

    private static Copy copy(
            String articleId,
            String outlet,
            String relation,
            Optional<String> other,
            boolean superseded,
            Optional<Ground> ground) {
        return new Copy(
                articleId,
                "Leaders speak by phone",
                Optional.of(outlet),
                Optional.of("2025-07-03"),
                relation,
                other,
                superseded,
                ground);
    }
}
