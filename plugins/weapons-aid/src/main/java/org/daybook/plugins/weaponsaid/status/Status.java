package org.daybook.plugins.weaponsaid.status;

/** Where aid stands; the names are those of {@code Fact.Aid}. */
public enum Status {
    REQUESTED,
    UNDER_CONSIDERATION,
    PLEDGED,
    APPROVED,
    CONTRACTED,
    IN_TRANSIT,
    DELIVERED,
    CONTINUING,
    REDUCED,
    PAUSED,
    RESUMPTION_SIGNALLED,
    RESUMED,
    DENIED,
    CANCELLED,
    IN_NEGOTIATION
}
