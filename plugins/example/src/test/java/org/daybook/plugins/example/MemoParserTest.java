package org.daybook.plugins.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.testkit.ParserContract;
import org.junit.jupiter.api.Test;

class MemoParserTest extends ParserContract {

    @Override
    protected ArticleParser parser() {
        return new MemoParser();
    }

    @Override
    protected List<RawDocument> documents() {
        return List.of(memo("#memo Flood in the valley\nTwo people were injured when the river rose."));
    }

    @Override
    protected byte[] wrapped(String text) {
        return ("#memo Title\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstLineIsTheTitle() {
        ParseResult.Parsed read =
                (ParseResult.Parsed) parser().parse(documents().getFirst());
        assertThat(read.articles().getFirst().title()).isEqualTo("Flood in the valley");
        assertThat(read.articles().getFirst().text()).startsWith("Two people");
    }

    @Test
    void otherTextIsNotItsOwn() {
        assertThat(parser().parse(memo("Flood in the valley"))).isInstanceOf(ParseResult.NotMine.class);
    }

    @Test
    void aMemoWithoutTextIsUnreadable() {
        assertThat(parser().parse(memo("#memo Flood in the valley\n\n"))).isInstanceOf(ParseResult.Unreadable.class);
    }

    private static RawDocument memo(String text) {
        return RawDocument.of("memo.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
