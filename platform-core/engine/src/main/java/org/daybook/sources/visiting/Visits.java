package org.daybook.sources.visiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.events.Journal;
import org.daybook.events.SourceEvent;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.ingestion.Intake;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.sources.fetching.Fetcher;
import org.daybook.sources.fetching.Validators;
import org.daybook.sources.visiting.DiaryTable.Page;
import org.daybook.sources.visiting.Finding.BrokenOff;
import org.daybook.sources.visiting.Finding.Failed;
import org.daybook.sources.visiting.Finding.Found;
import org.daybook.sources.visiting.Finding.Unchanged;
import org.daybook.sources.visiting.Register.Listed;
import org.daybook.work.Progress;

/** Visits sources and records what is worth recording: that they brought something, that they fail, that they do no more. */
final class Visits {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DOUBLED = 6;
    private static final int PROBLEMS = 20;

    private final DiaryTable diary;
    private final Fetcher fetcher;
    private final DocumentReading reading;
    private final Intake intake;
    private final Journal journal;
    private final Clock clock;

    Visits(DiaryTable diary, Fetcher fetcher, DocumentReading reading, Intake intake, Journal journal, Clock clock) {
        this.diary = diary;
        this.fetcher = fetcher;
        this.reading = reading;
        this.intake = intake;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Visits a source, if it is due and nobody else is at it; returns whether it did.
     *
     * @param early also before it is due
     */
    boolean visit(Listed source, boolean early, Progress progress) {
        Optional<Page> page = diary.begin(source.sourceId(), clock.instant(), early);
        page.ifPresent(before -> visit(source, before, progress));
        return page.isPresent();
    }

    private void visit(Listed source, Page before, Progress progress) {
        Finding finding =
                new Failed("The visit was broken off by an error of the desk; its log says more.", Optional.empty());
        try {
            finding = new Visit(source, fetcher, reading, intake, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .look(before.validators(), new Kept(source.sourceId(), progress));
        } finally {
            // an interrupt, which would end what is written as well, is for who called
            boolean interrupted = Thread.interrupted();
            end(source, before, finding, progress);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void end(Listed source, Page before, Finding finding, Progress progress) {
        Instant now = clock.instant();
        Duration every = Duration.ofMinutes(source.everyMinutes());
        switch (finding) {
            case BrokenOff _ -> diary.end(source.sourceId(), before, now, now);
            case Unchanged _ -> {
                if (!before.problem().isEmpty()) {
                    note(new SourceVisited(source.sourceId(), "", List.of(), List.of(), now));
                }
                diary.end(source.sourceId(), new Page(before.validators(), "", 0), now, now.plus(every));
            }
            case Found found -> {
                found.problems().forEach(progress::message);
                if (!found.articles().isEmpty() || !before.problem().isEmpty()) {
                    note(new SourceVisited(
                            source.sourceId(), found.title(), found.articles(), some(found.problems()), now));
                }
                diary.end(source.sourceId(), new Page(found.validators(), "", 0), now, now.plus(every));
            }
            case Failed failed -> {
                progress.message(failed.reason());
                if (!failed.reason().equals(before.problem())) {
                    note(new SourceFailed(source.sourceId(), failed.reason(), now));
                }
                Page after = new Page(Validators.NONE, failed.reason(), before.failures() + 1);
                diary.end(source.sourceId(), after, now, now.plus(wait(failed, every, before.failures())));
            }
        }
    }

    /** What fails is left alone ever longer, and as long as its server asks for. */
    private static Duration wait(Failed failed, Duration every, int failures) {
        Duration ours = every.multipliedBy(1L << Math.min(failures, DOUBLED));
        Duration theirs = failed.retryAfter().orElse(Duration.ZERO);
        Duration longer = ours.compareTo(theirs) > 0 ? ours : theirs;
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }

    private static List<String> some(List<String> problems) {
        if (problems.size() <= PROBLEMS) {
            return problems;
        }
        List<String> some = new ArrayList<>(problems.subList(0, PROBLEMS));
        some.add("… and " + (problems.size() - PROBLEMS) + " more.");
        return some;
    }

    private void note(SourceEvent event) {
        journal.note(event.sourceId(), event);
    }

    /** Keeps the source for this node with every step; a node that lost it stops. */
    private final class Kept implements Progress {

        private final String sourceId;
        private final Progress shown;

        Kept(String sourceId, Progress shown) {
            this.sourceId = sourceId;
            this.shown = shown;
        }

        @Override
        public void total(long steps) {
            shown.total(steps);
        }

        @Override
        public void done(long steps) {
            shown.done(steps);
        }

        @Override
        public void message(String words) {
            shown.message(words);
        }

        @Override
        public boolean cancelled() {
            return shown.cancelled() || !diary.keep(sourceId, clock.instant());
        }
    }
}
