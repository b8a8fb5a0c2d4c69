package org.daybook.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final House HOUSE = House.real();

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theHouseKeepsTheRuleThat(Rule rule) {
        assertThat(rule.offences(HOUSE)).as(rule.toString()).isEmpty();
    }

    /** A table that guards a room nobody lives in guards nothing. */
    @Test
    void everyRoomOfTheTableIsLivedIn() {
        List<String> lived = HOUSE.classes().stream()
                .flatMap(each -> Rooms.entry(HOUSE.room(each.getPackageName())).stream())
                .distinct()
                .toList();
        assertThat(lived).containsAll(Rooms.named().toList());
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(HOUSE.plugins()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(HOUSE.sources()).hasSizeGreaterThan(100);
        assertThat(HOUSE.classes().size()).isGreaterThan(200);
    }
}
