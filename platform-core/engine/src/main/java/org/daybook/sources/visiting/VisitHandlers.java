package org.daybook.sources.visiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Outcome;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.VisitSource;

/** Shows the diary, and looks at a source when somebody asks for it. */
public final class VisitHandlers {

    private final Rounds rounds;

    public VisitHandlers(Rounds rounds) {
        this.rounds = rounds;
    }

    @QueryHandler
    List<SourceVisits.Row> on(SourceVisits query) {
        return rounds.diary();
    }

    @CommandHandler
    Outcome on(VisitSource command) {
        return rounds.visitNow(command.sourceId());
    }
}
