package org.daybook.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.daybook.shared.Changes;
import org.daybook.shared.Command;
import org.daybook.shared.Outcome;
import org.daybook.shared.Query;
import org.junit.jupiter.api.Test;

class AxonGatewayTest {

    /** Rings a bell. */
    record RingBell() implements Command {}

    /** How often it has rung. */
    record Rings(int times) implements Query<List<Integer>> {}

    /** Who rang it last. */
    record LastRinger() implements Query<Optional<String>> {}

    private final CommandBus commands = SimpleCommandBus.builder().build();
    private final QueryBus queries = SimpleQueryBus.builder().build();
    private final Changes changes = new Changes();
    private final AxonGateway gateway = new AxonGateway(
            DefaultCommandGateway.builder().commandBus(commands).build(),
            DefaultQueryGateway.builder().queryBus(queries).build(),
            changes);
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void anOutcomeIsHandedBack() {
        var _ = commands.subscribe(RingBell.class.getName(), message -> new Outcome.Started("work-1"));
        assertThat(gateway.send(new RingBell())).isEqualTo(new Outcome.Started("work-1"));
    }

    @Test
    void whoIsTooLateIsTriedAgain() {
        failing(new ConcurrencyException("quicker"), 2);
        assertThat(gateway.send(new RingBell())).isEqualTo(new Outcome.Done());
        assertThat(calls).hasValue(3);
    }

    @Test
    void whoIsAlwaysTooLateIsToldInWords() {
        failing(new ConcurrencyException("quicker"), 99);
        assertThat(gateway.send(new RingBell()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("Somebody else"));
        assertThat(calls).hasValue(4);
    }

    @Test
    void everyFailureIsARefusalInWords() {
        assertThat(gateway.send(new RingBell()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("RingBell"));
        failing(new AggregateNotFoundException("f-9", "gone"), 1);
        assertThat(gateway.send(new RingBell()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("f-9"));
    }

    @Test
    void aBugIsARefusalToo() {
        failing(new IllegalStateException("the clapper is gone"), 1);
        assertThat(gateway.send(new RingBell()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("the clapper is gone"));
    }

    @Test
    void listsAndOptionalsComeBackAsTheyWere() {
        var _ = queries.subscribe(Rings.class.getName(), List.class, message -> List.of(1, 2, 3));
        var _ = queries.subscribe(LastRinger.class.getName(), Optional.class, message -> Optional.of("anna"));
        assertThat(gateway.ask(new Rings(3))).containsExactly(1, 2, 3);
        assertThat(gateway.ask(new LastRinger())).contains("anna");
    }

    @Test
    void aQueryThatFailsThrowsWhatItsHandlerThrew() {
        var _ = queries.subscribe(Rings.class.getName(), List.class, message -> {
            throw new IllegalStateException("nobody counted");
        });
        assertThatThrownBy(() -> gateway.ask(new Rings(1))).hasMessageContaining("nobody counted");
    }

    @Test
    void aWatcherHearsOfChangesUntilItEnds() {
        List<String> heard = new ArrayList<>();
        Gateway.Watch watch = gateway.watch(heard::add);
        changes.announce("matrix");
        watch.close();
        watch.close();
        changes.announce("aid");
        assertThat(heard).containsExactly("matrix");
    }

    private void failing(RuntimeException failure, int times) {
        var _ = commands.subscribe(RingBell.class.getName(), message -> {
            if (calls.getAndIncrement() < times) {
                throw failure;
            }
            return new Outcome.Done();
        });
    }
}
