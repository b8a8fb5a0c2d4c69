package org.daybook.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.likeness.Link.Relation;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private final List<Subject> before = new ArrayList<>();
    private final Family kin = new Family();

    @Test
    void aReportThatIsLikeNoOtherIsOneOfItsOwn() {
        assertThat(recognise("agency")).isEmpty();
        assertThat(recognise("other-story-same-quote")).isEmpty();
        assertThat(recognise("other-story-same-outlet")).isEmpty();
    }

    @Test
    void fiveReprintsGoBackToOneOrigin() {
        for (String name :
                List.of("agency", "reprint-whole", "reprint-cut", "reprint-added", "reprint-edited", "version-added")) {
            recognise(name);
        }
        assertThat(before)
                .hasSize(6)
                .allSatisfy(each -> assertThat(kin.head(each.articleId())).isEqualTo("agency"));
    }

    @Test
    void theEvidenceSaysWhatTheTwoHaveInCommon() {
        recognise("agency");

        assertThat(recognise("reprint-cut")).singleElement().satisfies(event -> {
            CopyRecognised copy = (CopyRecognised) event;
            assertThat(copy.likeness().comparedWith()).isEqualTo("agency");
            assertThat(copy.likeness().rule()).isEqualTo("beginning");
            assertThat(copy.likeness().ofArticle()).isEqualTo(1.0);
            assertThat(copy.likeness().credits()).containsExactly("halden news agency");
        });
    }

    @Test
    void theWholeThatComesAfterItsPartsJoinsThem() {
        Subject first = half("first", "Calder Tribune", 0);
        Subject second = half("second", "Loire Dispatch", 1);
        take(first);
        take(second);

        List<LikenessEvent> events = recognise("agency");

        assertThat(events).hasSize(2).allSatisfy(event -> assertThat(event).isInstanceOf(CopyRecognised.class));
        assertThat(kin.head("second")).isEqualTo(kin.head("first"));
    }

    @Test
    void whatAnAnalystJudgedIsNotJoinedToAnything() {
        take(half("first", "Calder Tribune", 0));
        take(half("second", "Loire Dispatch", 1));
        kin.judged("first").judged("second");

        assertThat(recognise("agency"))
                .singleElement()
                .satisfies(event -> assertThat(event.articleId()).isEqualTo("agency"));
    }

    @Test
    void aNewVersionFollowsTheLatest() {
        recognise("agency");
        recognise("version-added");

        assertThat(recognise(again("third", "2025-07-04")))
                .singleElement()
                .satisfies(event -> assertThat(((VersionRecognised) event).earlierArticleId())
                        .isEqualTo("version-added"));
    }

    @Test
    void anOlderVersionThatIsHandedOverLateTakesItsPlace() {
        recognise("agency");
        recognise(again("third", "2025-07-06"));

        List<LikenessEvent> events = recognise(again("second", "2025-07-05"));

        assertThat(events).extracting(LikenessEvent::articleId).containsExactly("second", "third");
        assertThat(kin.of("agency").later()).isEqualTo("second");
        assertThat(kin.of("second").later()).isEqualTo("third");
        assertThat(kin.of("third").link()).isEqualTo(new Link(Relation.VERSION, "second"));
    }

    @Test
    void theOldestVersionMayComeLast() {
        recognise("agency");

        assertThat(recognise(again("zeroth", "2025-07-01")))
                .singleElement()
                .isInstanceOfSatisfying(VersionRecognised.class, event -> {
                    assertThat(event.articleId()).isEqualTo("agency");
                    assertThat(event.earlierArticleId()).isEqualTo("zeroth");
                });
    }

    @Test
    void anOutletThatBringsATextAgainAfterWeeksRepeatsIt() {
        recognise("agency");

        assertThat(recognise(again("repeat", "2025-08-03"))).singleElement().isInstanceOf(CopyRecognised.class);
    }

    private static Subject again(String id, String published) {
        return Subject.of(Pair.again("agency", id, published));
    }

    private static Subject half(String id, String outlet, int half) {
        return Subject.of(Pair.half("agency", id, outlet, half));
    }

    private List<LikenessEvent> recognise(String name) {
        return recognise(Pair.subject(name));
    }

    private List<LikenessEvent> recognise(Subject article) {
        List<LikenessEvent> events = RecognitionDecisions.decide(article, before, kin, Pair.NOON);
        take(article);
        events.forEach(kin::happens);
        return events;
    }

    private void take(Subject article) {
        before.add(article);
        kin.with(article.articleId(), article.published());
    }
}
