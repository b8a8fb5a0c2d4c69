package org.daybook.views.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinshipsTest {

    private static final long OPEN = Long.MAX_VALUE;

    @Test
    void whereNothingIsKnownEveryArticleIsAnOriginOfItsOwn() {
        Kinships.Moment now = Kinships.none().at(OPEN - 1);

        assertThat(now.origin(7)).isEqualTo(7);
        assertThat(now.isSuperseded(7)).isFalse();
    }

    @Test
    void copiesOfCopiesGoBackToOneArticle() {
        Kinships.Changing changing = Kinships.none().change();
        changing.begin(0, 2, false, 10, OPEN);
        changing.begin(1, 0, false, 11, OPEN);
        Kinships.Moment now = changing.done().at(OPEN - 1);

        assertThat(now.origin(0)).isEqualTo(2);
        assertThat(now.origin(1)).isEqualTo(2);
    }

    @Test
    void whatHeldHoldsAtItsMoment() {
        Kinships.Changing first = Kinships.none().change();
        first.begin(3, 1, false, 10, OPEN);
        first.begin(1, Codes.NONE, true, 10, OPEN);
        Kinships before = first.done();
        Kinships.Changing second = before.change();
        second.end(3, 10, 20);
        second.end(1, 10, 20);
        Kinships after = second.done();

        assertThat(after.at(15).origin(3)).isEqualTo(1);
        assertThat(after.at(15).isSuperseded(1)).isTrue();
        assertThat(after.at(20).origin(3)).isEqualTo(3);
        assertThat(after.at(20).isSuperseded(1)).isFalse();
        assertThat(after.at(9).origin(3)).isEqualTo(3);
        assertThat(before.at(25).origin(3)).isEqualTo(1);
    }

    @Test
    void thoseInACircleGoBackToOneOfThem() {
        Kinships.Changing changing = Kinships.none().change();
        changing.begin(4, 5, false, 10, OPEN);
        changing.begin(5, 4, false, 10, OPEN);
        changing.begin(6, 5, false, 10, OPEN);
        Kinships.Moment now = changing.done().at(OPEN - 1);

        assertThat(now.origin(4)).isEqualTo(4);
        assertThat(now.origin(5)).isEqualTo(4);
        assertThat(now.origin(6)).isEqualTo(4);
    }
}
