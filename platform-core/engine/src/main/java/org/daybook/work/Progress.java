package org.daybook.work;

/** What a piece of work reports to, and asks whether to go on. Safe on any thread. Who does not watch overrides nothing. */
public interface Progress {

    default void total(long steps) {}

    default void done(long steps) {}

    default void message(String words) {}

    /** Whether somebody asked to stop. Ask at every step. */
    default boolean cancelled() {
        return false;
    }

    /** For callers that do not watch. */
    static Progress silent() {
        return new Progress() {};
    }
}
