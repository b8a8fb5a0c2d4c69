package org.daybook.accounts;

import java.util.List;
import org.daybook.shared.Query;

/** Everybody who may or might use the desk, by name. */
public record AccountList() implements Query<List<AccountList.Row>> {

    /**
     * An account without its password.
     *
     * @param role reader, analyst, lead or administrator
     * @param temporary has not set a password of their own yet
     */
    public record Row(String user, String role, boolean temporary, boolean locked) {}
}
