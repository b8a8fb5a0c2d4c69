package org.daybook.plugins.weaponsaid.status;

/** What a word of the status lexicon says of the aid it stands over. */
public enum Step {
    DELIVER,
    TRANSIT,
    CONTINUE,
    PLEDGE,
    APPROVE,
    BUY,
    CONTRACT,
    PAUSE,
    REDUCE,
    CANCEL,
    RESUME,
    REQUEST,
    CONSIDER,
    NEGOTIATE,
    DENY,
    /** Only hints at what stands below it: "signalling a resumption". */
    SIGNAL,
    /** Its subject tells the step: "this pause affects interceptors". */
    AFFECT
}
