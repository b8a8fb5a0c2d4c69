package org.daybook.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void anOutletIsTheSameHoweverItIsSpelt() {
        assertThat(Names.key("The Calder Tribune"))
                .isEqualTo(Names.key("calder-tribune"))
                .isEqualTo("calder tribune");
        assertThat(Names.key("Kestrelpost.com")).isEqualTo(Names.key("KestrelPost"));
    }

    @Test
    void anAgencyIsTheSameByItsInitials() {
        assertThat(Names.key("AFP")).isEqualTo(Names.key("Agence France-Presse"));
        assertThat(Names.key("AP")).isEqualTo(Names.key("The Associated Press"));
    }

    @Test
    void anAgencyInBracketsInADatelineIsCredited() {
        assertThat(Names.credited(Pair.article("agency"))).containsExactly("halden");
    }
}
