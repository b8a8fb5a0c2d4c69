package org.daybook.history.rebuild;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Outcome;

/** Starts, previews and swaps rebuilds. */
public final class RebuildHandlers {

    private final Rebuilding rebuilding;

    public RebuildHandlers(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @CommandHandler
    Outcome on(RebuildViews command) {
        return rebuilding.start(command);
    }

    @CommandHandler
    Outcome on(PreviewRebuild command) {
        return rebuilding.start(command);
    }

    @CommandHandler
    Outcome on(SwapRebuild command) {
        return rebuilding.previews().swap(command.workId());
    }

    @QueryHandler
    List<RebuildPreviews.Row> on(RebuildPreviews query) {
        return rebuilding.previews().rows();
    }
}
