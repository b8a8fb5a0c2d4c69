package org.daybook.ui.replay;

import java.util.Set;
import org.daybook.history.letters.DeadLetters;
import org.daybook.work.RunningWork;

/** What somebody does at the console; each asks once more where it costs something. */
interface ReplayActions {

    void select(String view, boolean on);

    void rebuild(Set<String> views);

    void preview(Set<String> views);

    void cancel(RunningWork.Row work);

    void swap(String workId);

    void giveUp(String workId);

    void retry(DeadLetters.Row letter);

    void skip(DeadLetters.Row letter);

    void verify();
}
