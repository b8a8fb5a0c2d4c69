package org.daybook.history.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.history.Desk;
import org.daybook.history.Tally;
import org.junit.jupiter.api.Test;

/** Views that are rebuilt together are swapped in each by itself. */
class SwapIT {

    @Test
    void whenOneViewCannotBeSwappedInTheOthersAreAndItStandsAsItWas() throws Exception {
        try (Desk two = new Desk(Tally.view("tally"), Tally.view("tally_two"))) {
            two.changes("anna", 2);
            two.caughtUp();
            two.database.jdbc().update("update tally set times = -1");
            two.database.jdbc().update("update tally_two set times = -1");
            two.database.jdbc().execute("create view of_others as select * from tally_two");

            assertThatThrownBy(two::rebuild).hasMessageContaining("tally_two");

            assertThat(two.rows()).containsExactly("anna 2 1");
            assertThat(two.database.jdbc().queryForList("select times from tally_two", Integer.class))
                    .containsExactly(-1);
            assertThat(two.tables()).containsExactly("tally", "tally_two");
            assertThat(two.journal.last("view-tally")).isPresent();
            assertThat(two.journal.last("view-tally_two")).isEmpty();
        }
    }
}
