package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;

/** Every entry of the tables of frames does what it says. */
class FrameTablesTest {

    /** Stand for who acts as often as for what is done, and beside a country always do. */
    private static final Set<String> SOMEBODY = Set.of("opposition", "alliance");

    @Test
    void everyGovernorGivesItsModalityToWhatItGoverns() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("frames/governors.tsv", 4)) {
            Modality wanted = Modality.valueOf(row.get(1));
            boolean found = frames(row.get(3)).stream()
                    .anyMatch(each -> !each.lemma().equals(row.get(0)) && each.modality() == wanted);
            if (!found) {
                missed.add(row.get(0) + ": " + row.get(3));
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Without the governor the same event has happened. */
    @Test
    void withoutAGovernorItHappened() {
        for (String sentence : List.of(
                "France met Iran.",
                "France released the journalists.",
                "France attacked Iran.",
                "France held a meeting with Iran.")) {
            assertThat(frames(sentence))
                    .as(sentence)
                    .extracting(Frame::modality)
                    .containsOnly(Modality.ASSERTED);
        }
    }

    @Test
    void everyNounOfAnEventMakesAFrame() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("frames/events.tsv", 3)) {
            String lemma = row.get(1).isEmpty() ? row.get(0) : row.get(1);
            boolean found = sentences(row.get(0)).stream()
                    .flatMap(each -> frames(each).stream())
                    .anyMatch(each ->
                            each.kind() == Frame.Kind.NOUN && each.lemma().equals(lemma));
            if (!found && !SOMEBODY.contains(row.get(0))) {
                missed.add(row.get(0));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void everyPhrasalVerbKeepsItsParticle() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("frames/phrasal-verbs.tsv", 2)) {
            String lemma = row.get(0) + " " + row.get(1);
            boolean found = List.of("envoy", "sanctions").stream()
                    .flatMap(each -> frames("France will " + lemma + " the " + each + ".").stream())
                    .anyMatch(each -> each.lemma().equals(lemma));
            if (!found) {
                missed.add(lemma);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<String> sentences(String noun) {
        String one = ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
        return List.of(
                "The " + noun + " of France drew protests on Monday.",
                "The " + noun + " by workers lasted an hour.",
                "France's " + noun + " against Iran went on.",
                "France made " + one + " on Monday.",
                "France and Iran formed " + one + ".");
    }

    private static List<Frame> frames(String sentence) {
        AnalyzedArticle article = Read.article(sentence);
        return article.frames();
    }
}
