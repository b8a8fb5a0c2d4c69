package org.daybook.review;

import java.time.Instant;
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
import org.daybook.events.SourceEvent;
import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/** What analysts have made of a fact so far. */
sealed interface Review {

    /** No fact stands in this stream. */
    record Unknown() implements Review {}

    /**
     * A fact that stands in the record.
     *
     * @param steps what holds, first to last: undoing takes the last away, so that what was before is there again
     * @param deeds all that was done, first to last, also what holds no longer
     */
    record Known(String factId, String articleId, List<Step> steps, List<Deed> deeds) implements Review {

        Step now() {
            return steps.isEmpty() ? Step.NONE : steps.getLast();
        }

        Known and(Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return new Known(factId, articleId, List.copyOf(more), deeds);
        }

        Known withoutLast() {
            return steps.isEmpty()
                    ? this
                    : new Known(factId, articleId, List.copyOf(steps.subList(0, steps.size() - 1)), deeds);
        }

        Known after(Deed deed) {
            List<Deed> more = new ArrayList<>(deeds);
            more.add(deed);
            return new Known(factId, articleId, steps, List.copyOf(more));
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

    /**
     * What somebody did and when.
     *
     * @param words goes between the name and the time, such as "rejected this"
     */
    record Deed(String analyst, String words, Instant at) {}

    static Review evolve(Review review, DaybookEvent event) {
        return switch (event) {
            case FactEvent fact ->
                new Known(fact.origin().factId(), fact.origin().articleId(), List.of(), List.of());
            case ReviewEvent reviewed ->
                switch (review) {
                    case Unknown unknown -> unknown;
                    case Known known -> evolve(known, reviewed).after(deed(reviewed));
                };
            case ArticleEvent _, LikenessEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> review;
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

    private static Deed deed(ReviewEvent event) {
        String words = switch (event) {
            case ReviewEvent.FactAccepted _ -> "accepted this";
            case ReviewEvent.FactRejected _ -> "rejected this";
            case ReviewEvent.FactNoted _ -> "wrote a note on this";
            case ReviewEvent.DecisionUndone _ -> "took back a decision or note on this";
            case ReviewEvent.DecisionCarriedOver _ -> "carried over to this what held before";
        };
        return new Deed(event.analyst(), words, event.at());
    }
}
