package org.daybook.plugins.weaponsaid.status;

/** What stands between a step and its being so. */
enum Doubt {
    NONE,
    /** "Is believed to have sent": as told, but possible. */
    BELIEVED,
    /** "Is expected to send": as planned, but possible. */
    EXPECTED,
    /** "Denied having sent": told and denied. */
    DISCLAIMED
}
