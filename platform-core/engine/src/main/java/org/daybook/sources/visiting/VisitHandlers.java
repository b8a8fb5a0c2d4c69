package org.daybook.sources.visiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Outcome;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.SubmitAddresses;
import org.daybook.sources.VisitSource;

/** Shows the diary, and looks at a source or a page when somebody asks for it. */
public final class VisitHandlers {

    private final Rounds rounds;
    private final AddressSubmission addresses;

    public VisitHandlers(Rounds rounds, AddressSubmission addresses) {
        this.rounds = rounds;
        this.addresses = addresses;
    }

    @QueryHandler
    List<SourceVisits.Row> on(SourceVisits query) {
        return rounds.diary();
    }

    @CommandHandler
    Outcome on(VisitSource command) {
        return rounds.visitNow(command.sourceId());
    }

    @CommandHandler
    Outcome on(SubmitAddresses command) {
        return addresses.submit(command);
    }
}
