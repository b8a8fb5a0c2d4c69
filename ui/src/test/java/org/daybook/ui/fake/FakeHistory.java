package org.daybook.ui.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.history.Alarms;
import org.daybook.history.letters.DeadLetters;
import org.daybook.history.letters.RetryDeadLetter;
import org.daybook.history.letters.SkipDeadLetter;
import org.daybook.history.moments.MomentOf;
import org.daybook.history.moments.RowChange;
import org.daybook.history.moments.ViewChanges;
import org.daybook.history.rebuild.PreviewRebuild;
import org.daybook.history.rebuild.RebuildPreviews;
import org.daybook.history.rebuild.SwapRebuild;
import org.daybook.history.verify.RecordHead;
import org.daybook.history.verify.VerifyRecord;
import org.daybook.shared.AsOf;
import org.daybook.shared.Changes;
import org.daybook.shared.Command;
import org.daybook.shared.Outcome;
import org.daybook.shared.Query;

/** The past of the fake engine: 9,870 events, one a minute or so, ten of them recorded together. */
public final class FakeHistory {

    public static final long HEAD = 9_870;
    public static final Instant LAST = Instant.parse("2025-07-04T07:55:00Z");

    static final long FIRST_ARTICLE = 90;
    private static final long SECONDS = 61;
    private static final long TOGETHER = 10;

    public final List<DeadLetters.Row> letters = new ArrayList<>(SampleHistory.letters());
    public final List<Alarms.Row> alarms = new ArrayList<>();
    public final List<RebuildPreviews.Row> previews = new ArrayList<>();
    public List<RowChange> differences = SampleHistory.changes();

    private final Changes changes;

    FakeHistory(Changes changes) {
        this.changes = changes;
    }

    /** The last event that counts at a moment. */
    public long position(AsOf asOf) {
        long position = switch (asOf) {
            case AsOf.Now _ -> HEAD;
            case AsOf.Position(long asked) -> Math.min(asked, HEAD);
            case AsOf.Moment(Instant at) ->
                HEAD - Math.max(0, Math.ceilDiv(Duration.between(at, LAST).toSeconds(), SECONDS));
        };
        return Math.max(0, position) / TOGETHER * TOGETHER;
    }

    static Instant recorded(long position) {
        return LAST.minusSeconds(SECONDS * (HEAD - position));
    }

    Object answer(Query<?> query) {
        return switch (query) {
            case MomentOf moment -> moment(position(moment.asOf()));
            case ViewChanges between -> changes(between);
            case DeadLetters of ->
                letters.stream()
                        .filter(row -> of.view().map(row.view()::equals).orElse(true))
                        .toList();
            case Alarms all -> List.copyOf(alarms);
            case RebuildPreviews all -> List.copyOf(previews);
            case RecordHead head ->
                new RecordHead.Head(
                        HEAD,
                        "5f0c".repeat(16),
                        Optional.of(LAST),
                        Optional.of(new RecordHead.Verified(LAST.minusSeconds(7_200), "mira", 9_740)));
            default -> throw new IllegalArgumentException("not known: " + query);
        };
    }

    Outcome carryOut(Command command) {
        return switch (command) {
            case PreviewRebuild preview -> {
                previews.addAll(SampleHistory.previews(preview.views()));
                yield told(new Outcome.Started("work-9"));
            }
            case SwapRebuild swap -> {
                previews.removeIf(row -> row.workId().equals(swap.workId()));
                yield told(new Outcome.Done());
            }
            case RetryDeadLetter retry -> new Outcome.Refused("It failed again: the day 2025-02-30 does not exist.");
            case SkipDeadLetter skip -> {
                letters.replaceAll(row -> row.position() == skip.position() ? SampleHistory.skipped(row, skip) : row);
                yield told(new Outcome.Done());
            }
            case VerifyRecord verify -> new Outcome.Started("work-8");
            default -> new Outcome.Refused("not known: " + command);
        };
    }

    Outcome giveUp() {
        previews.clear();
        return told(new Outcome.Done());
    }

    private Outcome told(Outcome outcome) {
        changes.announce("work");
        return outcome;
    }

    private static MomentOf.Moment moment(long position) {
        return new MomentOf.Moment(
                position,
                position == 0 ? Optional.empty() : Optional.of(recorded(position)),
                HEAD,
                Optional.of(recorded(1)));
    }

    private ViewChanges.Answer changes(ViewChanges between) {
        List<RowChange> found = between.view().equals("facts") ? differences : List.of();
        return new ViewChanges.Answer(
                count(found, RowChange.Kind.ADDED),
                count(found, RowChange.Kind.GONE),
                count(found, RowChange.Kind.CHANGED),
                found.stream().limit(between.limit()).toList());
    }

    private static long count(List<RowChange> rows, RowChange.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
