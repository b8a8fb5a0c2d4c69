package org.daybook.review;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.ReviewEvent.DecisionCarriedOver;
import org.daybook.events.ReviewEvent.DecisionUndone;

/** Which decisions on the facts of an article hold for its next version: those on facts that say the same in the same words. */
public final class CarryOverDecisions {

    private static final String CARRIED_OVER = "carried-over";

    private CarryOverDecisions() {}

    /**
     * At most one event a fact of the later version; none for facts an analyst has decided on there.
     *
     * @param earlier the streams of the earlier version's facts, each from its first event
     * @param later those of the later version's
     */
    public static List<DecisionCarriedOver> decide(
            List<List<DaybookEvent>> earlier, List<List<DaybookEvent>> later, Instant at) {
        Map<FactEvent, Deque<Review.Known>> open = new HashMap<>();
        for (List<DaybookEvent> stream : earlier) {
            if (known(stream) instanceof Review.Known review && stream.getFirst() instanceof FactEvent fact) {
                open.computeIfAbsent(SameWords.of(fact), none -> new ArrayDeque<>())
                        .add(review);
            }
        }
        List<DecisionCarriedOver> carried = new ArrayList<>();
        for (List<DaybookEvent> stream : later) {
            if (known(stream) instanceof Review.Known review && stream.getFirst() instanceof FactEvent fact) {
                // words that stand there twice are told apart by their order
                Review.Known from = open.getOrDefault(SameWords.of(fact), new ArrayDeque<>())
                        .poll();
                if (from != null && !from.steps().isEmpty() && review.steps().isEmpty()) {
                    carried.add(carried(from, review, at));
                }
            }
        }
        return List.copyOf(carried);
    }

    /**
     * What was carried over and still holds is open again: the two turned out to be no versions of each other.
     *
     * @param streams those of the facts it was carried over to
     */
    public static List<DecisionUndone> takeBack(List<List<DaybookEvent>> streams, Instant at) {
        List<DecisionUndone> undone = new ArrayList<>();
        for (List<DaybookEvent> stream : streams) {
            if (known(stream) instanceof Review.Known review
                    && review.now().done().equals(CARRIED_OVER)) {
                Review.Step before = review.withoutLast().now();
                undone.add(new DecisionUndone(
                        review.factId(),
                        review.articleId(),
                        "Daybook",
                        at,
                        CARRIED_OVER,
                        before.decision().name().toLowerCase(Locale.ROOT),
                        before.decidedBy(),
                        before.note()));
            }
        }
        return List.copyOf(undone);
    }

    private static DecisionCarriedOver carried(Review.Known from, Review.Known to, Instant at) {
        Review.Step now = from.now();
        return new DecisionCarriedOver(
                to.factId(),
                to.articleId(),
                from.factId(),
                from.articleId(),
                now.decision().name().toLowerCase(Locale.ROOT),
                now.decidedBy(),
                now.note(),
                at);
    }

    private static Review known(List<DaybookEvent> stream) {
        Review review = new Review.Unknown();
        for (DaybookEvent event : stream) {
            review = Review.evolve(review, event);
        }
        return review;
    }
}
