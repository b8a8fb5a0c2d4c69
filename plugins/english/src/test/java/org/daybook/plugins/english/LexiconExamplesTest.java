package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;

/** Every entry of a table that has an example is read as the example says. */
class LexiconExamplesTest {

    @Test
    void everyCueMakesAStatementOfItsExample() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("statements/cues.tsv", 4)) {
            boolean found = Read.article(row.get(2)).statements().stream()
                    .anyMatch(each -> by(row, each) && each.speaker().isPresent());
            if (!found) {
                missed.add(row.get(2));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void noCueMakesAStatementOfItsCounterExample() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows("statements/cues.tsv", 4)) {
            boolean found = Read.article(row.get(3)).statements().stream().anyMatch(each -> by(row, each));
            if (found) {
                wrong.add(row.get(3));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyNounAnnouncesWhatItsExampleSays() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows("statements/nouns.tsv", 4)) {
            if (!announces(row.get(0), row.get(2)) || announces(row.get(0), row.get(3))) {
                wrong.add(row.get(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean announces(String noun, String text) {
        return Read.article(text).statements().stream()
                .anyMatch(each ->
                        each.rule().equals("noun." + noun) && each.speaker().isPresent());
    }

    private static boolean by(List<String> row, Statement statement) {
        String cue = row.get(0).replace(' ', '-');
        return List.of("cue." + cue, "act." + cue).contains(statement.rule());
    }

    @Test
    void everyLightVerbCarriesTheNounOfItsExample() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("frames/light-verbs.tsv", 3)) {
            AnalyzedArticle article = Read.article(row.get(2));
            boolean found = article.frames().stream()
                    .anyMatch(each -> each.kind() == Frame.Kind.NOUN
                            && each.rule().equals("light")
                            && !each.arguments("agent").isEmpty());
            if (!found) {
                missed.add(row.get(2));
            }
        }
        assertThat(missed).isEmpty();
    }
}
