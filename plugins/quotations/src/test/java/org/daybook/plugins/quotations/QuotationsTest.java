package org.daybook.plugins.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void whatAQuotedSpeakerRetellsIsNoQuotationOfItsOwn() {
        assertThat(Read.quotations("\"My neighbours say it rains too much,\" Ann Smith told the council."))
                .extracting(each -> each.speaker().map(Actor::name).orElse(""))
                .containsExactly("Ann Smith");
    }

    @Test
    void aQuotationOnBothSidesOfItsCueIsOne() {
        String text = "\"The dam will hold,\" Ann Smith said. \"We have looked at it twice.\"";
        Fact.Quotation quotation = Read.quotations(text).getFirst();
        assertThat(Read.quotations(text)).hasSize(1);
        assertThat(Read.words(quotation, "content", text))
                .containsExactly("The dam will hold,", "We have looked at it twice.");
    }
}
