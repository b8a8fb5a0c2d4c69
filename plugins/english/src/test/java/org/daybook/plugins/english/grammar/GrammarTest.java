package org.daybook.plugins.english.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugins.english.EnglishAnalyzer;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

    private static List<Sentence> read(String text) {
        return ANALYZER.analyze(ParsedArticle.of("", text)).sentences();
    }

    /** The arcs as "dependent relation head", the head of the root being "-". */
    private static List<String> arcs(String text) {
        List<Token> tokens = read(text).getFirst().tokens();
        return tokens.stream()
                .map(token -> token.text() + " " + token.relation() + " "
                        + (token.head() < 0 ? "-" : tokens.get(token.head()).text()))
                .toList();
    }

    private static List<String> lemmas(String text) {
        return read(text).getFirst().tokens().stream().map(Token::lemma).toList();
    }

    @Test
    void aSentenceHasASubjectAndAnObject() {
        assertThat(arcs("The minister criticized the delay."))
                .contains("minister nsubj criticized", "criticized root -", "delay obj criticized", "the det delay");
    }

    @Test
    void aPassiveHasAnAgent() {
        assertThat(arcs("Two bridges were destroyed by rebels on Monday."))
                .contains(
                        "bridges nsubj:pass destroyed",
                        "were aux:pass destroyed",
                        "rebels obl:agent destroyed",
                        "by case rebels");
    }

    @Test
    void aVerbGovernsAnother() {
        assertThat(arcs("Norway wants to send three ships to Iceland."))
                .contains("Norway nsubj wants", "send xcomp wants", "ships obj send", "three nummod ships");
    }

    @Test
    void aRelativeClauseHangsOnItsNoun() {
        assertThat(arcs("The minister praised the envoy who had signed the treaty."))
                .contains("signed acl:relcl envoy", "who nsubj signed", "treaty obj signed", "envoy obj praised");
    }

    @Test
    void aClauseBetweenSubjectAndVerbPartsThemNot() {
        assertThat(arcs("The envoy, who met the king in Oslo, left on Friday."))
                .contains("met acl:relcl envoy", "who nsubj met", "king obj met", "envoy nsubj left");
        assertThat(arcs("Ivan Orlov, the presidential adviser on trade, said the talks had failed."))
                .contains("adviser appos Ivan", "Ivan nsubj said", "failed ccomp said");
    }

    @Test
    void coordinatedNamesHangOnTheFirst() {
        assertThat(arcs("Sweden and Finland signed the treaty."))
                .contains("Sweden nsubj signed", "Finland conj Sweden", "and cc Finland");
    }

    @Test
    void whatIsSaidIsAClause() {
        assertThat(arcs("The ministry said that the army had withdrawn its troops."))
                .contains(
                        "ministry nsubj said", "withdrawn ccomp said", "army nsubj withdrawn", "troops obj withdrawn");
    }

    @Test
    void wordsHaveDictionaryForms() {
        assertThat(lemmas("The jets struck ships and held talks with allies who said they had been hit."))
                .containsExactly(
                        "the", "jet", "strike", "ship", "and", "hold", "talk", "with", "ally", "who", "say", "they",
                        "have", "be", "hit", ".");
        assertThat(lemmas("The companies co-produced drones; France’s army did n’t."))
                .contains("company", "co-produce", "drone", "France", "do", "not");
    }

    @Test
    void offsetsQuoteTheText() {
        String text = "“Ships left,” she said.\n\nThe \uD83D\uDE80 flew over Kyiv’s port.";
        for (Sentence sentence : read(text)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).isEqualTo(token.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
        }
    }

    @Test
    void theSameTextIsReadTheSameWay() {
        String text = "Rebels said Monday’s raid on the depot killed four soldiers, a claim the army denied.";
        assertThat(read(text))
                .isEqualTo(read(text))
                .isEqualTo(new EnglishAnalyzer()
                        .analyze(ParsedArticle.of("", text))
                        .sentences());
    }

    @Test
    void everySentenceIsATreeWithOneRoot() {
        String text =
                "Bare headline without verb\n— — —\nWhy? Because, (so it was said) nobody, not even \"they\", knew; and so on and on.";
        for (Sentence sentence : read(text)) {
            assertThat(sentence.tokens().stream().filter(token -> token.head() < 0))
                    .hasSize(1);
            for (Token token : sentence.tokens()) {
                int steps = 0;
                for (Token up = token; up.head() >= 0; up = sentence.tokens().get(up.head())) {
                    assertThat(steps++).isLessThan(sentence.tokens().size());
                }
            }
        }
    }

    @Test
    void hostileTextIsReadInTime() {
        for (String unit : List.of("word ", "\" ", "\uD83D\uDE80", "\uD83D ", "مرحبا ", "and and, ")) {
            assertThat(read(unit.repeat(300_000 / unit.length()))).isNotEmpty();
        }
    }
}
