package org.daybook.plugins.weaponsaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Modality;
import org.junit.jupiter.api.Test;

class AidTest {

    @Test
    void missilesAndSystemsAreDifferentItems() {
        assertThat(Read.aid("France delivered Patriot missiles and Patriot systems to Ukraine."))
                .extracting(each -> each.catalogueId().orElseThrow())
                .containsExactly("patriot-missile", "patriot-system");
    }

    @Test
    void spellingMakesNoDifference() {
        assertThat(Read.aid("France delivered air-defence missiles to Ukraine. Spain delivered air defense missiles."))
                .extracting(Fact.Aid::catalogueId)
                .containsOnly(Optional.of("air-defense-missile"));
    }

    @Test
    void aPauseOverADeliveryIsAPauseOfTheItem() {
        Fact.Aid pause = Read.aid("Washington has paused some shipments of howitzers to Ukraine over low stocks.")
                .getFirst();

        assertThat(pause.status()).isEqualTo("PAUSED");
        assertThat(pause.item()).isEqualTo("howitzers");
        assertThat(pause.donor().flatMap(each -> each.country())).contains("USA");
        assertThat(pause.recipient().flatMap(each -> each.country())).contains("UKR");
        assertThat(pause.reason()).isEqualTo("over low stocks");
        assertThat(pause.quantity().map(each -> each.text())).contains("some");
    }

    @Test
    void anAskedForResumptionIsARequest() {
        assertThat(statuses("Ukraine urged the United States to resume deliveries of Patriot missiles."))
                .containsExactly("REQUESTED");
    }

    @Test
    void aPossibleResumptionIsOnlySignalled() {
        assertThat(statuses("Washington signalled a possible resumption of howitzer deliveries to Ukraine."))
                .containsExactly("RESUMPTION_SIGNALLED");
        assertThat(statuses("Deliveries of howitzers to Ukraine could soon resume."))
                .doesNotContain("RESUMED");
        assertThat(statuses("Washington will resume deliveries of howitzers to Ukraine."))
                .doesNotContain("RESUMED");
    }

    @Test
    void talksOnBuyingAreNegotiations() {
        assertThat(statuses("Germany is holding talks on purchasing Patriot systems for Ukraine."))
                .contains("IN_NEGOTIATION");
    }

    @Test
    void moneyHasBounds() {
        Fact.Aid aid = Read.aid("The United States has provided Ukraine with more than $3bn worth of weapons.")
                .getFirst();

        assertThat(aid.value().flatMap(each -> each.low())).contains(3e9);
        assertThat(aid.value().flatMap(each -> each.high())).isEmpty();
    }

    @Test
    void aHedgeMakesItPossible() {
        assertThat(Read.aid("The United States reportedly paused deliveries of howitzers to Ukraine.")
                        .getFirst()
                        .grounds()
                        .modality())
                .isEqualTo(Modality.POSSIBLE);
    }

    @Test
    void theDonorOfALaterSentenceComesFromTheLead() {
        List<Fact.Aid> aid = Read.aid("France delivered howitzers to Ukraine. The deliveries of drones were halted.");

        assertThat(aid.getLast().donor().flatMap(each -> each.country())).contains("FRA");
        assertThat(aid.getLast().grounds().inferred()).contains("donor", "recipient");
    }

    @Test
    void dronesSentAtACityAreNoAid() {
        assertThat(Read.aid("Russia sent drones against Ukraine.")).isEmpty();
    }

    @Test
    void missileStrikesAreNoAid() {
        assertThat(Read.aid("Russia ordered missile strikes on Ukraine.")).isEmpty();
    }

    private static List<String> statuses(String text) {
        return Read.aid(text).stream().map(Fact.Aid::status).distinct().toList();
    }
}
