package org.daybook.likeness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.Likeness;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.likeness.Kin.Standing;
import org.daybook.likeness.Link.Relation;

/** What a new article is of those before it. */
public final class RecognitionDecisions {

    private RecognitionDecisions() {}

    /**
     * Nothing when the article is a report of its own.
     *
     * @param before articles worth comparing, earliest first
     */
    public static List<LikenessEvent> decide(Subject article, List<Subject> before, Kin kin, Instant at) {
        Map<Subject, Likeness> versions = new LinkedHashMap<>();
        Map<Subject, Likeness> copies = new LinkedHashMap<>();
        for (Subject each : before) {
            Optional<Likeness> version = Rules.TODAY.version(article, each);
            version.ifPresentOrElse(
                    likeness -> versions.put(each, likeness),
                    () -> Rules.TODAY.copy(article, each).ifPresent(likeness -> copies.put(each, likeness)));
        }
        List<LikenessEvent> events = new ArrayList<>();
        if (!versions.isEmpty()) {
            events.addAll(version(article, mostLike(versions), kin, at));
        } else if (!copies.isEmpty()) {
            Likeness likeness = mostLike(copies);
            events.add(new CopyRecognised(article.articleId(), likeness.comparedWith(), likeness, at));
        }
        if (!events.isEmpty()) {
            events.addAll(joined(article, copies, events.getFirst(), kin, at));
        }
        return List.copyOf(events);
    }

    private static Likeness mostLike(Map<Subject, Likeness> found) {
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Likeness::jaccard).reversed())
                .findFirst()
                .orElseThrow();
    }

    private static List<LikenessEvent> version(Subject article, Likeness likeness, Kin kin, Instant at) {
        Standing next = kin.latest(likeness.comparedWith());
        if (!isBefore(article.published(), next.published())) {
            return List.of(new VersionRecognised(article.articleId(), next.articleId(), likeness, at));
        }
        // an older version that is handed over late takes its place among the others
        Standing earlier = earlier(next, kin);
        while (earlier.isOnRecord() && isBefore(article.published(), earlier.published())) {
            next = earlier;
            earlier = earlier(next, kin);
        }
        if (next.judged() || next.link().relation() == Relation.COPY) {
            return List.of(new CopyRecognised(article.articleId(), next.articleId(), likeness, at));
        }
        List<LikenessEvent> events = new ArrayList<>();
        if (earlier.isOnRecord()) {
            events.add(new VersionRecognised(article.articleId(), earlier.articleId(), likeness, at));
        }
        events.add(new VersionRecognised(next.articleId(), article.articleId(), turned(likeness, article), at));
        return events;
    }

    private static Standing earlier(Standing version, Kin kin) {
        return version.link().relation() == Relation.VERSION
                ? kin.of(version.link().other())
                : Standing.NOBODY;
    }

    private static boolean isBefore(String day, String other) {
        return !day.isEmpty() && !other.isEmpty() && day.compareTo(other) < 0;
    }

    /** Reports that so far were of their own and now turn out to be parts of the same: the whole came after its parts. */
    private static List<LikenessEvent> joined(
            Subject article, Map<Subject, Likeness> copies, LikenessEvent chosen, Kin kin, Instant at) {
        List<LikenessEvent> events = new ArrayList<>();
        String head = kin.head(other(chosen));
        copies.forEach((each, likeness) -> {
            Standing standing = kin.of(each.articleId());
            boolean ofItsOwn = standing.link().relation() == Relation.NONE && !standing.judged();
            if (ofItsOwn && !each.articleId().equals(head) && chosen.articleId().equals(article.articleId())) {
                events.add(new CopyRecognised(each.articleId(), article.articleId(), turned(likeness, article), at));
            }
        });
        return events;
    }

    private static String other(LikenessEvent event) {
        return event instanceof VersionRecognised version
                ? version.earlierArticleId()
                : event instanceof CopyRecognised copy ? copy.otherArticleId() : event.articleId();
    }

    /** The same likeness, as the other article sees it. */
    private static Likeness turned(Likeness likeness, Subject article) {
        return new Likeness(
                likeness.rule(),
                article.articleId(),
                likeness.jaccard(),
                /* ofArticle= */ likeness.ofOther(),
                /* ofOther= */ likeness.ofArticle(),
                likeness.sharedRuns(),
                likeness.credits());
    }
}
