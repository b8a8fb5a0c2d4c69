package org.daybook.benchmarks.synthetic;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import org.daybook.events.FactEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactNoted;
import org.daybook.events.ReviewEvent.FactRejected;
import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/** Analysts who decide on some facts: most of them soon, some much later, and now and then they change their minds. */
final class Reviewers {

    static final List<String> ANALYSTS = List.of("anna", "boris", "chloe", "dmitri", "elena", "farid", "greta", "hugo");

    private static final double DECIDED = 0.075;
    private static final double LATE = 0.15;
    private static final double SOON_MEAN = 1500;
    private static final double LATE_MEAN = 120_000;
    private static final double UNDONE = 0.07;

    private record Step(
            String done, Decision decision, @Nullable String by, String note) {
        static final Step NONE = new Step("", Decision.OPEN, null, "");
    }

    /** A fact that somebody will look at when so many events have been recorded. */
    private record Due(long at, long order, String factId, String articleId, long sequence, Deque<Step> steps) {}

    private final Chance chance;
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private long order;

    Reviewers(Chance chance) {
        this.chance = chance;
    }

    void see(FactEvent fact, long recorded) {
        if (chance.happens(DECIDED)) {
            double wait = chance.exponential(chance.happens(LATE) ? LATE_MEAN : SOON_MEAN);
            var origin = fact.origin();
            due.add(new Due(
                    recorded + (long) wait, order++, origin.factId(), origin.articleId(), 1, new ArrayDeque<>()));
        }
    }

    /** The decision that is due. */
    Optional<Entry> decide(long recorded, Instant at) {
        Due next = due.peek();
        if (next == null || next.at() > recorded) {
            return Optional.empty();
        }
        due.remove();
        ReviewEvent event = event(next, at);
        if (chance.happens(next.steps().isEmpty() ? UNDONE / 2 : UNDONE)) {
            long again = recorded + 1 + (long) chance.exponential(200);
            due.add(new Due(again, order++, next.factId(), next.articleId(), next.sequence() + 1, next.steps()));
        }
        return Optional.of(new Entry(next.factId(), next.sequence(), at, event));
    }

    private ReviewEvent event(Due fact, Instant at) {
        String analyst = chance.of(ANALYSTS);
        Deque<Step> steps = fact.steps();
        Step last = steps.isEmpty() ? Step.NONE : steps.getLast();
        if (!last.done().isEmpty() && chance.happens(0.8)) {
            steps.removeLast();
            Step now = steps.isEmpty() ? Step.NONE : steps.getLast();
            String decision = now.decision().name().toLowerCase(Locale.ROOT);
            return new DecisionUndone(
                    fact.factId(), fact.articleId(), analyst, at, last.done(), decision, now.by(), now.note());
        }
        double kind = chance.fraction();
        if (kind < 0.08) {
            steps.addLast(new Step("noted", last.decision(), last.by(), "To be checked against the second edition."));
            return new FactNoted(
                    fact.factId(), fact.articleId(), analyst, at, "To be checked against the second edition.");
        }
        if (kind < 0.72) {
            steps.addLast(new Step("accepted", Decision.ACCEPTED, analyst, last.note()));
            return new FactAccepted(fact.factId(), fact.articleId(), analyst, at, "");
        }
        steps.addLast(new Step("rejected", Decision.REJECTED, analyst, last.note()));
        return new FactRejected(
                fact.factId(), fact.articleId(), analyst, at, chance.happens(0.3) ? "Not what the words say." : "");
    }
}
