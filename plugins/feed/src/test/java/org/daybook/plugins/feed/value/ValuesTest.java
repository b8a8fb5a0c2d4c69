package org.daybook.plugins.feed.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Berg | Ana Berg",
                "By Ana Berg and Jo Sand | Ana Berg/Jo Sand",
                "Ana Berg, Jo Sand &amp; Li Wei | Ana Berg/Jo Sand/Li Wei",
                "Berg, Ana | Berg, Ana",
                "desk@courier.example (Ana Berg) | Ana Berg",
                "Ana Berg <ana@courier.example> | Ana Berg",
                "Ana Berg; Ana Berg | Ana Berg",
                "mailto:ana@courier.example | ''",
                "https://courier.example/ana | ''",
                "17 | ''",
            })
    void namesAreNamesAndNoAddresses(String byline, String names) {
        assertThat(String.join("/", Names.of(List.of(byline)))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN-gb, en",
        "pt_BR, pt",
        "deu, de",
        "eng, en",
        "English, en",
        "iw, he",
        "zh-Hans, zh",
        "xx, und",
        "'', und"
    })
    void languagesAreTwoLetters(String said, String code) {
        assertThat(LanguageCodes.first(List.of("", said))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, https://a.example/x",
        "//b.example/x, https://b.example/x",
        "/x, https://a.example/x",
        "x, https://a.example/news/x",
        "../x, https://a.example/x",
        "?p=1, https://a.example/news/today?p=1",
        "x y|z, https://a.example/news/x%20y%7Cz",
        "/über, https://a.example/über",
    })
    void addressesAreMadeAbsolute(String link, String address) {
        assertThat(Addresses.absolute(link, List.of("urn:x", "https://a.example/news/today")))
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource({"javascript:x()", "mailto:a@b.example", "tag:a", "http://", "''", "'http:// : /'"})
    void otherSchemesAndNonsenseAreNoAddress(String link) {
        assertThat(Addresses.absolute(link, List.of()).filter(each -> !each.contains("%20")))
                .isEmpty();
    }

    @Test
    void plainTextsHaveParagraphs() {
        assertThat(Markup.paragraphs("One\nline.\n \nTwo.")).containsExactly("One line.", "Two.");
        assertThat(Markup.paragraphs("One is\nwrapped.\nTwo follows."))
                .containsExactly("One is wrapped.", "Two follows.");
        assertThat(Markup.paragraphs("x < y & y > z &amp; <3")).containsExactly("x < y & y > z & <3");
    }

    @Test
    void markupBecomesParagraphs() {
        assertThat(Markup.paragraphs(
                        "<p>One <a href='x'>link</a>.<p>Two.<br>Still two.<br><br>Three.<ul><li>Four</ul>"))
                .containsExactly("One link.", "Two. Still two.", "Three.", "Four");
    }

    @Test
    void whatIsClosedAtOnceHoldsNothing() {
        assertThat(Markup.paragraphs("<p>One.</p><iframe src='x'/><script src='y' /><p>Two.</p>"))
                .containsExactly("One.", "Two.");
    }

    @Test
    void titlesAreOneLine() {
        assertThat(Markup.line("<b>Fog</b>\n&amp;\tice &#8212; <i>now</i>")).isEqualTo("Fog & ice — now");
        assertThat(Markup.line("&lt;b&gt;Fog&lt;/b&gt;")).isEqualTo("Fog");
    }
}
