package org.daybook.plugins.weaponsaid.status;

/** What a word of the status lexicon says of the aid it stands over. */
public enum Step {
    DELIVER,
    /** The end of a delivery: "was completed". */
    FINISH,
    TRANSIT,
    CONTINUE,
    PLEDGE,
    APPROVE,
    BUY,
    CONTRACT,
    PAUSE,
    /** A stop by itself, whatever the item: "withheld". */
    HOLD,
    REDUCE,
    CANCEL,
    RESUME,
    /** Undoes the stop below it: "lifted the ban". */
    LIFT,
    REQUEST,
    CONSIDER,
    NEGOTIATE,
    DENY,
    /** Thanks for what was or will be given. */
    THANK,
    /** Only hints at what stands below it: "signalling a resumption". */
    SIGNAL,
    /** Its subject tells the step: "this pause affects interceptors". */
    AFFECT
}
