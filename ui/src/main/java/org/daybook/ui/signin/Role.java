package org.daybook.ui.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody may do. Each role may do all that the ones before it may. */
public enum Role {
    READER,
    ANALYST,
    LEAD,
    ADMINISTRATOR;

    /** Names for {@code @RolesAllowed}, which wants constants. */
    public static final String READERS = "READER";

    public static final String ANALYSTS = "ANALYST";
    public static final String LEADS = "LEAD";
    public static final String ADMINISTRATORS = "ADMINISTRATOR";

    /** The role of an account; an unknown word gives the least. */
    public static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(READER);
    }

    /** This role and all below it. */
    List<Role> included() {
        return Arrays.stream(values()).filter(role -> role.compareTo(this) <= 0).toList();
    }
}
