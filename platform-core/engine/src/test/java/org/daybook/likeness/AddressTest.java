package org.daybook.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void whereAReaderCameFromIsLeftOut() {
        assertThat(Address.key("https://www.signal.example/live/ferry/?utm_source=x&b=2&fbclid=1&a=1#top"))
                .isEqualTo(Address.key("http://m.signal.example/live/ferry?a=1&b=2"))
                .isEqualTo("signal.example/live/ferry?a=1&b=2");
    }

    @Test
    void thePageForPhonesIsTheSamePage() {
        assertThat(Address.key("https://signal.example/ferry/amp"))
                .isEqualTo(Address.key("https://signal.example/ferry"));
        assertThat(Address.key("https://signal.example/ferry.amp.html"))
                .isEqualTo(Address.key("https://signal.example/ferry.html"));
    }

    @Test
    void aParameterThatTellsArticlesApartStays() {
        assertThat(Address.key("https://signal.example/read?id=7"))
                .isNotEqualTo(Address.key("https://signal.example/read?id=8"));
    }

    @Test
    void aFrontPageTellsNothingApart() {
        assertThat(Address.key("https://signal.example/")).isEmpty();
        assertThat(Address.key(null)).isEmpty();
        assertThat(Address.key("not a url")).isEmpty();
        assertThat(Address.key("urn:x:1")).isEmpty();
    }
}
