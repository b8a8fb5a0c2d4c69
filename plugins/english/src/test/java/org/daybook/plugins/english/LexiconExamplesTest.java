package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;

/** Every entry of a table that has an example is read as the example says. */
class LexiconExamplesTest {

    @Test
    void everyCueMakesAStatementOfItsExample() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("statements/cues.tsv", 3)) {
            AnalyzedArticle article = Read.article(row.get(2));
            boolean found = article.statements().stream()
                    .anyMatch(each ->
                            each.rule().contains(row.get(0)) && each.speaker().isPresent());
            if (!found) {
                missed.add(row.get(2));
            }
        }
        assertThat(missed).isEmpty();
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
