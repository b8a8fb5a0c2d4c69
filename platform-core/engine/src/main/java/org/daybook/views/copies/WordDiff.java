package org.daybook.views.copies;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.views.copies.TextChange.Kind;
import org.daybook.views.copies.TextChange.Piece;

/** What changed from one text to another: paragraphs first, then words within those that changed. */
final class WordDiff {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    /** Paragraphs that have less than this in common are told as gone and added. */
    private static final double ALIKE = 0.3;

    private WordDiff() {}

    static List<TextChange> between(String earlier, String later) {
        List<TextChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(paragraphs(earlier), paragraphs(later), true).getDeltas()) {
            List<String> before = delta.getSource().getLines();
            List<String> after = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                before.forEach(paragraph -> changes.add(whole(Kind.SAME, paragraph)));
            } else {
                changed(before, after, changes);
            }
        }
        return List.copyOf(changes);
    }

    /** Each paragraph that went is told beside the first that came and is like it. */
    private static void changed(List<String> before, List<String> after, List<TextChange> changes) {
        int next = 0;
        for (String gone : before) {
            int match = next;
            while (match < after.size() && common(gone, after.get(match)) < ALIKE) {
                match++;
            }
            if (match == after.size()) {
                changes.add(whole(Kind.GONE, gone));
            } else {
                after.subList(next, match).forEach(added -> changes.add(whole(Kind.ADDED, added)));
                changes.add(new TextChange(words(gone, after.get(match))));
                next = match + 1;
            }
        }
        after.subList(next, after.size()).forEach(added -> changes.add(whole(Kind.ADDED, added)));
    }

    /** Share of the words of the shorter paragraph that stand in the other one too, in the same order. */
    private static double common(String one, String other) {
        long same = DiffUtils.diff(tokens(one), tokens(other), true).getDeltas().stream()
                .filter(delta -> delta.getType() == DeltaType.EQUAL)
                .mapToLong(delta -> delta.getSource().size())
                .sum();
        return (double) same / Math.min(tokens(one).size(), tokens(other).size());
    }

    private static List<Piece> words(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(tokens(before), tokens(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(piece(Kind.SAME, delta.getTarget().getLines()));
            } else {
                Stream.of(
                                piece(Kind.GONE, delta.getSource().getLines()),
                                piece(Kind.ADDED, delta.getTarget().getLines()))
                        .filter(piece -> !piece.text().isEmpty())
                        .forEach(pieces::add);
            }
        }
        return List.copyOf(pieces);
    }

    private static Piece piece(Kind kind, List<String> tokens) {
        return new Piece(kind, String.join("", tokens));
    }

    private static TextChange whole(Kind kind, String paragraph) {
        return new TextChange(List.of(new Piece(kind, paragraph)));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(BETWEEN_PARAGRAPHS.split(text.strip(), -1))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /** Words with the space behind them. */
    private static List<String> tokens(String paragraph) {
        return List.of(BETWEEN_WORDS.split(paragraph + " ", -1));
    }
}
