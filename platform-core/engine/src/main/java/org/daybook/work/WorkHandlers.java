package org.daybook.work;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Outcome;

/** Lists and cancels work. */
public final class WorkHandlers {

    private final Workshop workshop;

    public WorkHandlers(Workshop workshop) {
        this.workshop = workshop;
    }

    @QueryHandler
    List<RunningWork.Row> on(RunningWork query) {
        return workshop.rows();
    }

    @CommandHandler
    Outcome on(CancelWork command) {
        return workshop.cancel(command.workId());
    }
}
