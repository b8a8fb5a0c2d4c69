package org.daybook.work;

/** What a piece of work reports to, and asks whether to go on. Safe on any thread. */
public interface Progress {

    void total(long steps);

    void done(long steps);

    void message(String words);

    /** Whether somebody asked to stop. Ask at every step. */
    boolean cancelled();

    /** For callers that do not watch. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void total(long steps) {}

            @Override
            public void done(long steps) {}

            @Override
            public void message(String words) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
