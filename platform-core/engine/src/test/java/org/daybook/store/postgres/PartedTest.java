package org.daybook.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.FactEvent.Reason;
import org.daybook.store.names.EventExamples;
import org.daybook.store.names.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartedTest {

    @Test
    void whatNoViewKeepsStandsBesideThePayload() {
        Parted parted = parted(fact("word", Map.of("size", "2")));
        assertThat(parted.payload()).isEqualTo("""
                        {"origin":{"factId":"f","articleId":"a","extractor":"e","extractorVersion":"1","~":0,\
                        "modality":"asserted","from":null,"to":null,"datePrecision":"unknown","~":0,"attribution":[],"~":0},\
                        "kind":"k","~":0}""");
        assertThat(parted.aside()).isEqualTo("""
                        "rule":"r"
                        "dateBasis":"unknown"
                        "confidence":0.5,"inferred":["actor"],\
                        "evidence":[{"role":"trigger","start":3,"end":7,"text":"word"}],\
                        "why":[{"step":"s","note":"n","start":0,"end":1,"text":"w"}]
                        "attributes":{"size":"2"}""");
    }

    @Test
    void allEventsArePutTogetherAgainToTheByte() {
        for (DaybookEvent event : EventExamples.all()) {
            assertThat(whole(parted(event))).isEqualTo(json(event));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "~", "\"~\":0", "a \\ and a \" and ]}", "one\ntwo\r\n", "{[", "\u0001 \uD83D\uDE00", "\\"})
    void wordsAndKeysMayBeWhateverTheyWant(String words) {
        DaybookEvent event = fact(words, Map.of(words, words));
        assertThat(whole(parted(event))).isEqualTo(json(event));
    }

    @Test
    void anEventOfWhichViewsKeepAllStaysAsItIs() {
        for (DaybookEvent event : EventExamples.all()) {
            if (EventJson.mapper().valueToTree(event).get("analyst") != null) {
                assertThat(parted(event)).isEqualTo(new Parted(json(event), null));
            }
        }
    }

    private static DaybookEvent fact(String words, Map<String, String> attributes) {
        return new CustomFactRecorded(
                new Origin(
                        "f",
                        "a",
                        "e",
                        "1",
                        "r",
                        "asserted",
                        null,
                        null,
                        "unknown",
                        "unknown",
                        List.of(),
                        0.5,
                        List.of("actor"),
                        List.of(new Evidence("trigger", 3, 7, words)),
                        List.of(new Reason("s", "n", 0, 1, "w"))),
                "k",
                attributes);
    }

    private static Parted parted(DaybookEvent event) {
        return Parted.of(event.getClass(), json(event));
    }

    private static String json(DaybookEvent event) {
        return EventJson.mapper().writeValueAsString(event);
    }

    /** As the database does it. */
    private static String whole(Parted parted) {
        if (parted.aside() == null) {
            return parted.payload();
        }
        String[] kept = parted.payload().split("\"~\":0", -1);
        String[] pieces = parted.aside().split("\n", -1);
        assertThat(pieces).hasSize(kept.length - 1);
        StringBuilder whole = new StringBuilder(kept[0]);
        for (int i = 0; i < pieces.length; i++) {
            whole.append(pieces[i]).append(kept[i + 1]);
        }
        return whole.toString();
    }
}
