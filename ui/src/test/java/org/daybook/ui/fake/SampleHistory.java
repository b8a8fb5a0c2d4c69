package org.daybook.ui.fake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.history.letters.DeadLetters;
import org.daybook.history.letters.SkipDeadLetter;
import org.daybook.history.moments.RowChange;
import org.daybook.history.rebuild.RebuildPreviews;

/** What the engine would say of the past of a desk. */
final class SampleHistory {

    private SampleHistory() {}

    static List<RowChange> changes() {
        return List.of(
                new RowChange(
                        "f-1",
                        RowChange.Kind.CHANGED,
                        List.of(
                                column("decision", "OPEN", "ACCEPTED"),
                                new RowChange.Column("decided_by", Optional.empty(), Optional.of("mira"))),
                        cause(9_862, "review.fact-accepted", "Accepted: CONSULT (phone)", "mira")),
                new RowChange(
                        "f-3",
                        RowChange.Kind.ADDED,
                        List.of(
                                new RowChange.Column("kind", Optional.empty(), Optional.of("interaction")),
                                new RowChange.Column(
                                        "headline", Optional.empty(), Optional.of("AGREE Norway ↔ Chile"))),
                        cause(9_845, "fact.interaction-recorded", "AGREE Norway ↔ Chile", "interactions 1.0.0")),
                new RowChange(
                        "f-unknown",
                        RowChange.Kind.GONE,
                        List.of(new RowChange.Column(
                                "headline", Optional.of("PROTEST students → ministry"), Optional.empty())),
                        Optional.empty()));
    }

    static List<RebuildPreviews.Row> previews(Set<String> views) {
        Instant until = Instant.now().plus(14, ChronoUnit.MINUTES);
        return (views.isEmpty() ? Set.of("facts", "aid") : views)
                .stream()
                        .sorted()
                        .map(view -> view.equals("facts")
                                ? new RebuildPreviews.Row("work-9", view, until, 1, 1, 1, changes())
                                : new RebuildPreviews.Row("work-9", view, until, 0, 0, 0, List.of()))
                        .toList();
    }

    static List<DeadLetters.Row> letters() {
        return List.of(
                letter(9_812, DeadLetters.State.FAILED, "The day 2025-02-30 does not exist."),
                letter(9_830, DeadLetters.State.WAITING, "It waits behind event 9,812."));
    }

    static DeadLetters.Row skipped(DeadLetters.Row row, SkipDeadLetter skip) {
        return new DeadLetters.Row(
                row.view(),
                row.position(),
                row.stream(),
                row.name(),
                row.summary(),
                row.recorded(),
                DeadLetters.State.SKIPPED,
                skip.analyst() + ": " + skip.reason());
    }

    private static DeadLetters.Row letter(long position, DeadLetters.State state, String reason) {
        return new DeadLetters.Row(
                "aid",
                position,
                "f-9",
                "fact.aid-recorded",
                "PAUSED air defence missiles",
                FakeHistory.recorded(position),
                state,
                reason);
    }

    private static RowChange.Column column(String name, String before, String after) {
        return new RowChange.Column(name, Optional.of(before), Optional.of(after));
    }

    private static Optional<RowChange.Cause> cause(long position, String name, String summary, String by) {
        return Optional.of(new RowChange.Cause(position, name, summary, by, FakeHistory.recorded(position)));
    }
}
