package org.daybook.shared;

/** What became of a command. Refusals are values that the desk shows. */
public sealed interface Outcome {

    /** Done and recorded. */
    record Done() implements Outcome {}

    /** Accepted as work that goes on in the background. */
    record Started(String workId) implements Outcome {}

    /** Nothing to do: the record says so already. */
    record AlreadySo() implements Outcome {}

    /** Not done; the reason says what, where and what to do. */
    record Refused(String reason) implements Outcome {}
}
