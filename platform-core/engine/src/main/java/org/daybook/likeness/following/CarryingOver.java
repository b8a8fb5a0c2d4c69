package org.daybook.likeness.following;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.events.ReviewEvent;
import org.daybook.review.CarryOverDecisions;
import org.jspecify.annotations.Nullable;

/** Lets decisions follow the words they were made on from version to version, and back when it was none. */
final class CarryingOver {

    private final RecordTable record;
    private final KinNow kin;

    CarryingOver(RecordTable record, KinNow kin) {
        this.record = record;
        this.kin = kin;
    }

    void follow(LikenessEvent event, Instant at, Findings findings) {
        switch (event) {
            case VersionRecognised it -> carryOver(it.articleId(), it.earlierArticleId(), at, findings);
            case CopyRecognised _ -> {}
            case LikenessCorrected it ->
                corrected(it.articleId(), it.formerRelation(), it.relation(), it.otherArticleId(), at, findings);
            case CorrectionUndone it ->
                corrected(it.articleId(), it.formerRelation(), it.relation(), it.otherArticleId(), at, findings);
        }
    }

    private void corrected(
            String articleId,
            String formerRelation,
            String relation,
            @Nullable String other,
            Instant at,
            Findings findings) {
        if (formerRelation.equals("version")) {
            takeBack(articleId, at, findings);
        }
        if (relation.equals("version") && other != null) {
            carryOver(articleId, other, at, findings);
        }
    }

    private void carryOver(String articleId, String earlierArticleId, Instant at, Findings findings) {
        Optional<Entry> article = kin.entry(articleId);
        Optional<Entry> earlier = kin.entry(earlierArticleId);
        if (article.isEmpty() || earlier.isEmpty()) {
            return;
        }
        List<List<DaybookEvent>> from = record.facts(earlier.get());
        if (from.stream().allMatch(stream -> stream.size() == 1)) {
            return; // nobody decided on any of them
        }
        List<List<DaybookEvent>> to = record.facts(article.get());
        add(CarryOverDecisions.decide(from, to, at), to, findings);
    }

    private void takeBack(String articleId, Instant at, Findings findings) {
        kin.entry(articleId).ifPresent(article -> {
            List<List<DaybookEvent>> streams = record.facts(article);
            add(CarryOverDecisions.takeBack(streams, at), streams, findings);
        });
    }

    private static void add(List<? extends ReviewEvent> events, List<List<DaybookEvent>> streams, Findings findings) {
        Map<String, Integer> sizes = new HashMap<>();
        for (List<DaybookEvent> stream : streams) {
            if (stream.getFirst() instanceof FactEvent fact) {
                sizes.put(fact.origin().factId(), stream.size());
            }
        }
        events.forEach(event -> findings.add(event.factId(), sizes.getOrDefault(event.factId(), 0), event));
    }
}
