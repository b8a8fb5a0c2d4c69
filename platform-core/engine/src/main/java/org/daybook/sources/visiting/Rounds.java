package org.daybook.sources.visiting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.daybook.events.Journal;
import org.daybook.ingestion.Intake;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.fetching.Fetcher;
import org.daybook.sources.visiting.Register.Listed;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes from source to source as each is due, some at a time; announced as {@code visits}. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int AT_ONCE = 4;

    private final Register register;
    private final DiaryTable diary;
    private final Visits visits;
    private final Workshop workshop;
    private final Changes changes;
    private final Clock clock;
    private final Set<String> here = ConcurrentHashMap.newKeySet();
    private final ExecutorService visitors = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("sources-", 0).daemon().factory());
    private volatile boolean closing;

    private @Nullable Thread watch;

    public Rounds(
            Register register,
            Fetcher fetcher,
            DocumentReading reading,
            Intake intake,
            Journal journal,
            DiaryTable diary,
            Workshop workshop,
            Changes changes,
            Clock clock) {
        this.register = register;
        this.diary = diary;
        this.visits = new Visits(diary, fetcher, reading, intake, journal, clock);
        this.workshop = workshop;
        this.changes = changes;
        this.clock = clock;
    }

    /** Looks from now on at each source when it is due. */
    public void start(Duration lookEvery) {
        watch = Thread.ofPlatform().name("sources").daemon().start(() -> {
            try {
                while (!closing) {
                    Thread.sleep(lookEvery);
                    round();
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void round() {
        try {
            Set<String> resting = diary.resting(clock.instant());
            for (Listed source : register.active()) {
                if (!resting.contains(source.sourceId()) && here.add(source.sourceId())) {
                    visitors.execute(() -> visit(source));
                }
            }
        } catch (RuntimeException gone) {
            LOG.debug("The sources cannot be asked for now", gone);
        }
    }

    private void visit(Listed source) {
        try {
            if (visits.visit(source, /* early= */ false, new Silent())) {
                changes.announce("visits");
            }
        } catch (RuntimeException failure) {
            LOG.warn("The visit to {} failed: {}", source.address(), failure.getMessage());
            LOG.debug("In full", failure);
        } finally {
            here.remove(source.sourceId());
        }
    }

    List<SourceVisits.Row> diary() {
        return diary.all(clock.instant());
    }

    /** Looks at a source in the background, whether it is due or not. */
    Outcome visitNow(String sourceId) {
        return register.active().stream()
                .filter(source -> source.sourceId().equals(sourceId))
                .findFirst()
                .<Outcome>map(source -> new Outcome.Started(
                        workshop.start("Looking at " + source.address(), progress -> visitNow(source, progress))))
                .orElseGet(() -> new Outcome.Refused("This source is retired or not there. Reload the page."));
    }

    private void visitNow(Listed source, Progress progress) {
        if (!visits.visit(source, /* early= */ true, progress)) {
            progress.message(source.address() + " is being looked at already.");
        }
        changes.announce("visits");
    }

    /** Nobody watches, but the end of the desk stops it. */
    private final class Silent implements Progress {
        @Override
        public boolean cancelled() {
            return closing;
        }
    }

    /** Waits for nobody: what is under way stops before its next article. */
    @Override
    public void close() {
        closing = true;
        if (watch != null) {
            watch.interrupt();
        }
        visitors.shutdownNow();
    }
}
