package org.daybook.views.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.daybook.events.SourceEvent;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.views.Folding;
import org.daybook.views.Story;
import org.junit.jupiter.api.Test;

class SourceFoldTest {

    private static final String ID = "source-1";

    private final Story story = new Story();

    @Test
    void aRegisteredSourceWaitsForItsFirstVisit() {
        happens(registered());

        assertThat(row().active()).isTrue();
        assertThat(row().title()).isEmpty();
        assertThat(row().newest()).isNull();
        assertThat(row().since()).isEqualTo(at(0));
    }

    @Test
    void articlesAreCountedAndTheLastVisitThatBroughtSomeIsKept() {
        happens(
                registered(),
                new SourceVisited(ID, "Harbour Post", List.of("a1", "a2"), List.of(), at(1)),
                new SourceVisited(ID, "", List.of("a3"), List.of(), at(2)),
                new SourceVisited(ID, "", List.of(), List.of(), at(3)));

        assertThat(row().title()).isEqualTo("Harbour Post");
        assertThat(row().articles()).isEqualTo(3);
        assertThat(row().newest()).isEqualTo(at(2));
    }

    @Test
    void aProblemStandsSinceItBeganUntilTheSourceAnswersAgain() {
        happens(
                registered(),
                new SourceVisited(ID, "Harbour Post", List.of("a1"), List.of(), at(1)),
                new SourceFailed(ID, "It does not answer.", at(2)),
                new SourceFailed(ID, "It is not there any more.", at(3)));
        assertThat(row().problem()).isEqualTo("It is not there any more.");
        assertThat(row().since()).isEqualTo(at(2));
        assertThat(row().articles()).isEqualTo(1);

        happens(new SourceVisited(ID, "", List.of(), List.of(), at(4)));
        assertThat(row().problem()).isEmpty();
        assertThat(row().since()).isEqualTo(at(4));
    }

    @Test
    void aRetiredSourceKeepsWhatItBroughtAndCanBeResumed() {
        happens(
                registered(),
                new SourceVisited(ID, "Harbour Post", List.of("a1"), List.of(), at(1)),
                new SourceRetired(ID, "noise", "ben", at(2)));
        assertThat(row().active()).isFalse();
        assertThat(row().reason()).isEqualTo("noise");
        assertThat(row().articles()).isEqualTo(1);

        happens(new SourceResumed(ID, "anna", at(3)));
        assertThat(row().active()).isTrue();
        assertThat(row().since()).isEqualTo(at(3));
        assertThat(row().reason()).isEmpty();
    }

    @Test
    void whatIsToldOfASourceThatNobodyRegisteredIsNoRow() {
        happens(new SourceVisited(ID, "Harbour Post", List.of("a1"), List.of(), at(1)));

        assertThat(Folding.rows(new SourceFold(), story.events())).isEmpty();
    }

    private void happens(SourceEvent... events) {
        for (SourceEvent event : events) {
            story.happens(ID, event);
        }
    }

    private SourceRow row() {
        return Objects.requireNonNull(
                Folding.rows(new SourceFold(), story.events()).get(ID));
    }

    private static SourceRegistered registered() {
        return new SourceRegistered(ID, "https://harbour.example/news.xml", null, 15, "anna", at(0));
    }

    private static Instant at(int minute) {
        return Story.NOON.plusSeconds(60L * minute);
    }
}
