package org.daybook.sources;

import java.net.URI;
import java.util.Optional;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.sources.SourceCommand.RegisterSource;
import org.daybook.sources.SourceCommand.ResumeSource;
import org.daybook.sources.SourceCommand.RetireSource;
import org.daybook.sources.SourceRuling.Granted;
import org.daybook.sources.SourceRuling.Refused;

/** What may be done with a source. */
final class SourceDecisions {

    static final int MOST_OFTEN = 5;
    static final int LEAST_OFTEN = 24 * 60;

    private SourceDecisions() {}

    static SourceRuling decide(SourceCommand command, Source source) {
        return switch (command) {
            case RegisterSource register -> register(register, source);
            case RetireSource retire ->
                switch (source) {
                    case UNKNOWN -> unknown(retire);
                    case RETIRED -> Granted.alreadySo();
                    case ACTIVE ->
                        Granted.of(new SourceRetired(
                                retire.sourceId(), retire.reason().strip(), retire.by(), retire.at()));
                };
            case ResumeSource resume ->
                switch (source) {
                    case UNKNOWN -> unknown(resume);
                    case ACTIVE -> Granted.alreadySo();
                    case RETIRED -> Granted.of(new SourceResumed(resume.sourceId(), resume.by(), resume.at()));
                };
        };
    }

    private static SourceRuling register(RegisterSource register, Source source) {
        Optional<URI> place = WebAddress.of(register.address());
        if (place.isEmpty()) {
            return new Refused("“" + register.address().strip()
                    + "” is no address of a feed: it begins with https:// or http:// and names a host.");
        }
        if (register.everyMinutes() < MOST_OFTEN || register.everyMinutes() > LEAST_OFTEN) {
            return new Refused("A feed is looked at every " + MOST_OFTEN + " minutes at most and once a day at least.");
        }
        return switch (source) {
            case ACTIVE -> new Refused("This feed is a source already.");
            case RETIRED -> new Refused("This feed was a source before and is retired. Resume it in the list.");
            case UNKNOWN -> {
                String outlet = register.outlet().strip();
                yield Granted.of(new SourceRegistered(
                        register.sourceId(),
                        place.get().toString(),
                        outlet.isEmpty() ? null : outlet,
                        register.everyMinutes(),
                        register.by(),
                        register.at()));
            }
        };
    }

    private static SourceRuling unknown(SourceCommand command) {
        return new Refused("There is no source " + command.sourceId() + ". Reload the page.");
    }
}
