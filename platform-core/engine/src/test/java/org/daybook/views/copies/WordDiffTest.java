package org.daybook.views.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.views.copies.TextChange.Kind;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void equalTextsHaveOnlyWhatIsTheSame() {
        assertThat(WordDiff.between("The port is open.\n\nFerries wait.", "The port is open.\n\n\nFerries wait."))
                .allSatisfy(change -> assertThat(change.pieces())
                        .singleElement()
                        .satisfies(piece -> assertThat(piece.kind()).isEqualTo(Kind.SAME)));
    }

    @Test
    void wordsThatChangedAreToldWithinTheirParagraph() {
        assertThat(told("Eleven people were treated for smoke.", "Twelve people were treated for smoke."))
                .containsExactly("-Eleven +Twelve people were treated for smoke.");
    }

    @Test
    void paragraphsThatCameAndWentAreToldWhole() {
        assertThat(told(
                        "The port is open.\nA union complains about crews.\nIt handles grain.",
                        "The port is open.\nIt handles grain.\nThe lorry was seized in Brekke."))
                .containsExactly(
                        "The port is open.",
                        "-A union complains about crews.",
                        "It handles grain.",
                        "+The lorry was seized in Brekke.");
    }

    @Test
    void aParagraphThatCameBeforeOneThatChangedIsNotTakenForIt() {
        assertThat(told(
                        "The minister will speak at noon on Thursday.",
                        "Rain has stopped.\nThe minister will speak at ten on Friday."))
                .containsExactly("+Rain has stopped.", "The minister will speak at -noon +ten on -Thursday. +Friday.");
    }

    @Test
    void bothTextsCanBeReadFromTheChanges() {
        String earlier = "One two three.\nFour five six seven.\nEight.";
        String later = "One two three four.\nFour six seven five.\nNine ten.";

        List<TextChange> changes = WordDiff.between(earlier, later);

        assertThat(text(changes, Kind.GONE)).isEqualTo(earlier.replace('\n', ' '));
        assertThat(text(changes, Kind.ADDED)).isEqualTo(later.replace('\n', ' '));
    }

    private static String text(List<TextChange> changes, Kind kind) {
        return changes.stream()
                .flatMap(change -> change.pieces().stream())
                .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == kind)
                .map(piece -> piece.text().strip())
                .collect(Collectors.joining(" "));
    }

    private static List<String> told(String earlier, String later) {
        return WordDiff.between(earlier, later).stream()
                .map(change -> change.pieces().stream()
                        .map(piece -> mark(piece.kind()) + piece.text().strip())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case SAME -> "";
            case GONE -> "-";
            case ADDED -> "+";
        };
    }
}
