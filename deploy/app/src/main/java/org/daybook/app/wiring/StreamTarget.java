package org.daybook.app.wiring;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.daybook.likeness.correction.LikenessCommand;
import org.daybook.review.FactCommand;
import org.daybook.sources.SourceCommand;

/** Finds the stream a command is about, so that commands need no annotation of Axon. */
final class StreamTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof FactCommand command) {
            return new VersionedAggregateIdentifier((Object) command.factId(), null);
        }
        if (message.getPayload() instanceof LikenessCommand command) {
            return new VersionedAggregateIdentifier((Object) command.articleId(), null);
        }
        if (message.getPayload() instanceof SourceCommand command) {
            return new VersionedAggregateIdentifier((Object) command.sourceId(), null);
        }
        throw new IllegalArgumentException(message.getCommandName() + " is about no stream");
    }
}
