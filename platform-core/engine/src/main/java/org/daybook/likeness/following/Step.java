package org.daybook.likeness.following;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.DaybookEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.likeness.Bands;
import org.daybook.likeness.Kin.Standing;
import org.daybook.likeness.Link;
import org.daybook.likeness.RecognitionDecisions;
import org.daybook.likeness.Subject;
import org.daybook.likeness.correction.Correction;
import org.daybook.likeness.following.ProgressTable.Progress;
import org.daybook.store.postgres.tail.StoredEvent;

/** Some batches of the record, gone through in one transaction: remembered, compared, decided on. */
final class Step {

    /** An article that is new in this step, and whom to compare it with. */
    private record Fresh(Subject subject, Entry entry, List<Long> worth) {}

    private final RecordTable record;
    private final EntryTable entries;
    private final BandTable bands;
    private final Progress progress;
    private final Instant at;

    Step(LikenessTable table, Progress progress, Instant at) {
        this.record = table.record;
        this.entries = table.entries;
        this.bands = table.bands;
        this.progress = progress;
        this.at = at;
    }

    /** Writes what is to be remembered; returns what is to be recorded. */
    Findings take(List<StoredEvent> events) {
        Map<Long, DaybookEvent> told = record.told(events);
        Map<Long, Fresh> fresh = fresh(events, told);
        Set<String> silenced = Set.of();
        while (true) {
            KinNow kin = new KinNow(entries);
            kin.remember(entries.at(fresh.values().stream()
                    .flatMap(each -> each.worth().stream())
                    .collect(Collectors.toSet())));
            List<LikenessEvent> found = new ArrayList<>();
            List<LikenessEvent> corrections = new ArrayList<>();
            decide(told, fresh, kin, silenced, found, corrections);
            Map<String, List<DaybookEvent>> streams =
                    record.streams(found.stream().map(LikenessEvent::articleId).collect(Collectors.toSet()));
            Set<String> said = streams.entrySet().stream()
                    .filter(stream -> Correction.isSaid(stream.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (said.isEmpty()) {
                entries.write(kin.changes());
                return findings(found, corrections, streams, kin);
            }
            // an analyst was quicker than the machine: decide once more, without those articles
            silenced = new HashSet<>(silenced);
            silenced.addAll(said);
        }
    }

    private Map<Long, Fresh> fresh(List<StoredEvent> events, Map<Long, DaybookEvent> told) {
        Map<Long, Subject> subjects = new LinkedHashMap<>();
        Map<Long, Long> batches = new HashMap<>();
        for (StoredEvent stored : events) {
            if (told.get(stored.position()) instanceof ArticleIngested article) {
                record.remember(stored.position(), article)
                        .ifPresent(subject -> subjects.put(stored.position(), subject));
                batches.put(stored.position(), stored.batch());
            }
        }
        Map<Long, long[]> bandsOf = new HashMap<>();
        Set<Long> allBands = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        Set<String> guids = new HashSet<>();
        subjects.forEach((position, subject) -> {
            long[] own = Bands.of(subject.runs());
            bandsOf.put(position, own);
            for (long band : own) {
                allBands.add(band);
            }
            addresses.add(subject.address());
            guids.add(subject.guid());
        });
        Meeting meeting = new Meeting(bands.members(allBands));
        Map<String, Long> lastAt = new HashMap<>();
        entries.addressed(addresses).forEach(entry -> lastAt.put(entry.address(), entry.position()));
        Map<String, Long> lastOf = new HashMap<>();
        entries.called(guids).forEach(entry -> lastOf.put(entry.guid(), entry.position()));
        Map<Long, Fresh> fresh = new LinkedHashMap<>();
        subjects.forEach((position, subject) -> {
            TreeSet<Long> worth = new TreeSet<>(meeting.join(position, bandsOf.getOrDefault(position, new long[0])));
            lastBefore(position, subject.address(), lastAt).ifPresent(worth::add);
            lastBefore(position, subject.guid(), lastOf).ifPresent(worth::add);
            Standing standing = new Standing(subject.articleId(), subject.published(), Link.NONE, "", false);
            Entry entry = new Entry(
                    position, batches.getOrDefault(position, position), subject.address(), subject.guid(), standing);
            fresh.put(position, new Fresh(subject, entry, List.copyOf(worth)));
        });
        bands.write(meeting.joined());
        return fresh;
    }

    private static Optional<Long> lastBefore(long position, String key, Map<String, Long> last) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(last.put(key, position)).filter(before -> before < position);
    }

    private void decide(
            Map<Long, DaybookEvent> told,
            Map<Long, Fresh> fresh,
            KinNow kin,
            Set<String> silenced,
            List<LikenessEvent> found,
            List<LikenessEvent> corrections) {
        told.forEach((position, event) -> {
            if (event instanceof LikenessEvent likeness) {
                boolean recognised = likeness instanceof VersionRecognised || likeness instanceof CopyRecognised;
                if (!recognised || position <= progress.told()) {
                    kin.happens(likeness);
                }
                if (!recognised && position > progress.told()) {
                    corrections.add(likeness);
                }
            }
            Fresh article = fresh.get(position);
            if (article != null) {
                kin.add(article.entry());
                if (position > progress.decided() && !article.worth().isEmpty()) {
                    List<Subject> before = record.subjects(article.worth());
                    for (LikenessEvent each : RecognitionDecisions.decide(article.subject(), before, kin, at)) {
                        if (!silenced.contains(each.articleId())) {
                            kin.happens(each);
                            found.add(each);
                        }
                    }
                }
            }
        });
    }

    private Findings findings(
            List<LikenessEvent> found,
            List<LikenessEvent> corrections,
            Map<String, List<DaybookEvent>> streams,
            KinNow kin) {
        Findings findings = new Findings();
        for (LikenessEvent event : found) {
            findings.add(
                    event.articleId(),
                    streams.getOrDefault(event.articleId(), List.of()).size(),
                    event);
        }
        CarryingOver carrying = new CarryingOver(record, kin);
        corrections.forEach(event -> carrying.follow(event, at, findings));
        found.forEach(event -> carrying.follow(event, at, findings));
        return findings;
    }
}
