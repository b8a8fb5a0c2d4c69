package org.daybook.store.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.Evidence;
import org.junit.jupiter.api.Test;

class WithoutWordsTest {

    private final EventReader reader = new EventReader(EventNames.all(), Upcasters.all());

    @Test
    void allButTheWordsOfEvidenceAndTheReasonsIsRead() {
        for (DaybookEvent event : EventExamples.all()) {
            DaybookEvent read = read(reader.withoutWords(), event);
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("origin.evidence", "origin.why", "text")
                    .isEqualTo(event);
            if (event instanceof FactEvent fact) {
                FactEvent.Origin origin = ((FactEvent) read).origin();
                assertThat(origin.why()).isEmpty();
                assertThat(origin.evidence())
                        .containsExactlyElementsOf(fact.origin().evidence().stream()
                                .map(each -> new Evidence(each.role(), each.start(), each.end(), ""))
                                .toList());
            }
        }
    }

    @Test
    void theUsualReaderReadsAll() {
        for (DaybookEvent event : EventExamples.all()) {
            assertThat(read(reader, event)).isEqualTo(event);
        }
    }

    private static DaybookEvent read(EventReader reader, DaybookEvent event) {
        EventKind kind = EventNames.kindOf(event.getClass());
        return (DaybookEvent)
                reader.read(kind.name(), kind.revision(), EventJson.mapper().writeValueAsBytes(event))
                        .getFirst();
    }
}
