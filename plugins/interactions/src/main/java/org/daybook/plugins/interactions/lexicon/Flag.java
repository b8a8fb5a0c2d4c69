package org.daybook.plugins.interactions.lexicon;

/** What is special about an entry; written in lower case in the lexicon. */
public enum Flag {
    /** The recipients do the same to the actors; two subjects are each other's counterparts. */
    RECIPROCAL,
    /** Counts only when denied: "will not step back". */
    NEGATED,
    /** The recipient may be an army base or a decision, anything with a name or an owner. */
    THINGS,
    /** Places count as recipients: "a curfew in Kashmir". */
    PLACES,
    /** Holds without a recipient. */
    ALONE,
    /** Participants that are not said may come from an earlier interaction of the article: "the call". */
    FOLLOW,
    /** Holds only when it governs a clause: "agreed to …". */
    CLAUSE,
    /** Frames it governs tell of no further interaction: "threatened to attack". */
    CLOSED,
    /** A sign, not a proof: lower confidence. */
    WEAK
}
