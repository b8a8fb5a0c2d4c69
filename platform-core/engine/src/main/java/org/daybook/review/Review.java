package org.daybook.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.events.ArticleEvent;
import org.daybook.events.DaybookEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/** What analysts have made of a fact so far. */
sealed interface Review {

    /** No fact stands in this stream. */
    record Unknown() implements Review {}

    /** The steps that hold, first to last: undoing takes the last away, so that what was before is there again. */
    record Known(String factId, String articleId, List<Step> steps) implements Review {

        Step now() {
            return steps.isEmpty() ? Step.NONE : steps.getLast();
        }

        Known and(Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return new Known(factId, articleId, List.copyOf(more));
        }

        Known withoutLast() {
            return steps.isEmpty()
                    ? this
                    : new Known(factId, articleId, List.copyOf(steps.subList(0, steps.size() - 1)));
        }
    }

    /**
     * A decision or note, with all that holds after it.
     *
     * @param done accepted, rejected or noted
     * @param decidedBy null while the decision is open
     */
    record Step(String done, Decision decision, @Nullable String decidedBy, String note) {

        static final Step NONE = new Step("", Decision.OPEN, null, "");
    }

    static Review evolve(Review review, DaybookEvent event) {
        return switch (event) {
            case FactEvent fact ->
                new Known(fact.origin().factId(), fact.origin().articleId(), List.of());
            case ReviewEvent reviewed ->
                switch (review) {
                    case Unknown unknown -> unknown;
                    case Known known -> evolve(known, reviewed);
                };
            case ArticleEvent _, LikenessEvent _, PluginEvent _, DeskEvent _ -> review;
        };
    }

    private static Known evolve(Known known, ReviewEvent event) {
        Step now = known.now();
        return switch (event) {
            case ReviewEvent.FactAccepted accepted ->
                known.and(new Step("accepted", Decision.ACCEPTED, accepted.analyst(), now.note()));
            case ReviewEvent.FactRejected rejected ->
                known.and(new Step("rejected", Decision.REJECTED, rejected.analyst(), now.note()));
            case ReviewEvent.FactNoted noted ->
                known.and(new Step("noted", now.decision(), now.decidedBy(), noted.note()));
            case ReviewEvent.DecisionUndone _ -> known.withoutLast();
            case ReviewEvent.DecisionCarriedOver carried ->
                known.and(new Step(
                        "carried-over",
                        Decision.valueOf(carried.decision().toUpperCase(Locale.ROOT)),
                        carried.decidedBy(),
                        carried.note()));
        };
    }
}
