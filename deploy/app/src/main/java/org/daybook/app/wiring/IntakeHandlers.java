package org.daybook.app.wiring;

import org.axonframework.commandhandling.CommandHandler;
import org.daybook.host.Answer;
import org.daybook.host.PluginCommand;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.DocumentSubmission;
import org.daybook.ingestion.SubmitDocuments;
import org.daybook.ingestion.SubmitFolder;
import org.daybook.shared.Outcome;

/** Hands commands to the host and to ingestion, which know nothing of Axon. */
final class IntakeHandlers {

    private final DocumentSubmission submission;
    private final PluginHost host;

    IntakeHandlers(DocumentSubmission submission, PluginHost host) {
        this.submission = submission;
        this.host = host;
    }

    @CommandHandler
    Outcome on(SubmitDocuments command) {
        return submission.handle(command);
    }

    @CommandHandler
    Outcome on(SubmitFolder command) {
        return submission.handle(command);
    }

    @CommandHandler
    Outcome on(PluginCommand.InstallPlugin command) {
        return outcome(host.install(command.file(), command.jar()));
    }

    @CommandHandler
    Outcome on(PluginCommand.RemovePlugin command) {
        return outcome(host.remove(command.plugin()));
    }

    @CommandHandler
    Outcome on(PluginCommand.ResumePlugin command) {
        return outcome(host.resume(command.plugin()));
    }

    private static Outcome outcome(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?> given -> new Outcome.Done();
            case Answer.Failed<?> failed -> new Outcome.Refused(failed.reason());
        };
    }
}
