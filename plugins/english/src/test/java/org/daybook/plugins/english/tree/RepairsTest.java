package org.daybook.plugins.english.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private final Repairs repairs = new Repairs(Set.of("say"), Set.of("talk"));

    @Test
    void thePrepositionBeforeATitleIsTheNames() {
        List<Token> mended = mend(
                "Berg PROPN NNP 1 nsubj",
                "spoke VERB VBD -1 root",
                "to ADP IN 4 case",
                "prime ADJ JJ 4 amod",
                "minister NOUN NN 5 nmod:desc",
                "Ann PROPN NNP 1 iobj",
                "Lind PROPN NNP 5 flat");
        assertThat(mended.get(2).head()).isEqualTo(5);
        assertThat(mended.get(5).relation()).isEqualTo("obl");
    }

    @Test
    void thePrepositionInsideATitleStays() {
        List<Token> mended = mend(
                "Berg PROPN NNP 1 nsubj",
                "met VERB VBD -1 root",
                "minister NOUN NN 5 nmod:desc",
                "for ADP IN 4 case",
                "trade NOUN NN 2 nmod",
                "Ann PROPN NNP 1 obj",
                "Lind PROPN NNP 5 flat");
        assertThat(mended.get(3).head()).isEqualTo(4);
        assertThat(mended.get(5).relation()).isEqualTo("obj");
    }

    @Test
    void aClauseAfterAPrepositionIsNotItsOwn() {
        List<Token> mended = mend(
                "Norway PROPN NNP 1 nsubj",
                "held VERB VBD -1 root",
                "talks NOUN NNS 1 obj",
                "on SCONJ IN 2 amod",
                "buying VERB VBG 3 acl",
                "ships NOUN NNS 4 obj");
        assertThat(mended.get(3)).extracting(Token::head, Token::relation).containsExactly(4, "mark");
        assertThat(mended.get(4)).extracting(Token::head, Token::relation).containsExactly(2, "acl");
    }

    /** Each word as its text, tag, fine tag, head and relation. */
    private List<Token> mend(String... words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words) {
            String[] part = word.split(" ", -1);
            Span span = new Span(start, start + part[0].length());
            tokens.add(new Token(
                    span,
                    part[0],
                    part[0].toLowerCase(Locale.ROOT),
                    part[1],
                    part[2],
                    Integer.parseInt(part[3]),
                    part[4]));
            start = span.end() + 1;
        }
        Sentence sentence = new Sentence(new Span(0, start - 1), tokens, Region.Kind.BODY, 0);
        return repairs.mend(sentence).tokens();
    }
}
