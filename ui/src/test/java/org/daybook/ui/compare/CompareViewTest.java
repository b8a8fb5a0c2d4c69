package org.daybook.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import org.daybook.history.moments.ViewChanges;
import org.daybook.shared.AsOf;
import org.daybook.ui.fake.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class CompareViewTest extends DeskTest {

    @Test
    void saysWhatWasAddedGoneAndChangedByWhomAndByWhichEvent() {
        open("compare?view=facts&from=9000&to=2025-07-04T07:00:00Z");
        assertThat(gateway.asked)
                .contains(new ViewChanges(
                        "facts",
                        AsOf.position(9_000),
                        AsOf.instant(Instant.parse("2025-07-04T07:00:00Z")),
                        CompareModel.PAGE));
        assertThat(page())
                .contains("1 added", "1 gone", "1 changed", "Facts, from event 9,000 to 4 July 2025", "by mira")
                .contains("Decision", "open", "accepted", "Decided by", "PROTEST students → ministry");
    }

    @Test
    void factsLeadToTheReaderAtTheirMomentAndEventsToTheAuditLog() {
        open("compare?view=facts&from=9000&to=9860");
        assertThat(find(Anchor.class).withClassName("link").all())
                .extracting(Anchor::getHref)
                .contains("articles/a-call?fact=f-1&asof=9860", "audit?before=9863");
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void aReaderSeesTheEventButNoWayToTheAuditLog() {
        open("compare?view=facts&from=9000&to=9860");
        assertThat(page()).contains("event 9,862");
        assertThat(find(Anchor.class).withClassName("link").all())
                .noneMatch(link -> link.getHref().startsWith("audit"));
    }

    @Test
    void withoutMomentsTheLastDayIsCompared() {
        open("compare");
        assertThat(gateway.asked).filteredOn(ViewChanges.class::isInstance).isEmpty();
        assertThat(page()).contains("Facts, from", "to now");
    }

    @Test
    void whatIsNoMomentIsSaid() {
        open("compare?from=then&to=9860");
        assertThat(page()).contains("“then” is no moment");
    }

    @Test
    void momentsInTheWrongOrderAreNotCompared() {
        open("compare?from=9860&to=9000");
        assertThat(page()).contains("The earlier moment comes after the later one");
        assertThat(gateway.asked).noneMatch(ViewChanges.class::isInstance);
    }

    @Test
    void aViewInWhichNothingChangedSaysSo() {
        open("compare?view=aid&from=9000&to=9860");
        assertThat(page()).contains("Nothing changed in between");
    }
}
