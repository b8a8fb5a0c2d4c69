package org.daybook.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which article is a later version or a copy of which. They stand in the article's stream; an article has one such link
 * at a time. What an analyst said outranks whatever Daybook recognises, before and after.
 */
public sealed interface LikenessEvent extends DaybookEvent {

    String articleId();

    Instant at();

    /** Daybook recognised a later version of what the same outlet had published; facts of the earlier one are superseded. */
    @StoredName("article.version-recognised")
    record VersionRecognised(String articleId, String earlierArticleId, Likeness likeness, Instant at)
            implements LikenessEvent {}

    /** Daybook recognised the same report in another outlet: both have one origin. */
    @StoredName("article.copy-recognised")
    record CopyRecognised(String articleId, String otherArticleId, Likeness likeness, Instant at)
            implements LikenessEvent {}

    /**
     * An analyst said what the article is. The reason may be "".
     *
     * @param relation version, copy or none
     * @param otherArticleId what it is a version or copy of; null for none
     * @param formerRelation what held before: version, copy or none
     * @param formerArticleId what it was a version or copy of; null for none
     */
    @StoredName("article.likeness-corrected")
    record LikenessCorrected(
            String articleId,
            String relation,
            @Nullable String otherArticleId,
            String formerRelation,
            @Nullable String formerArticleId,
            String analyst,
            Instant at,
            String reason)
            implements LikenessEvent {}

    /**
     * The last word of an analyst that still held was taken back.
     *
     * @param relation what holds now: version, copy or none
     * @param otherArticleId what it is a version or copy of now; null for none
     * @param saidBy analyst whose word holds now; null when it is what Daybook recognised
     * @param formerRelation what was taken back: version, copy or none
     * @param formerArticleId what it was a version or copy of; null for none
     */
    @StoredName("article.correction-undone")
    record CorrectionUndone(
            String articleId,
            String relation,
            @Nullable String otherArticleId,
            @Nullable String saidBy,
            String formerRelation,
            @Nullable String formerArticleId,
            String analyst,
            Instant at)
            implements LikenessEvent {}

    /**
     * What two texts have in common, counted in runs of words, chrome, datelines and credits left out.
     *
     * @param rule why it was enough: same-address, same-guid, near-identical, mostly-contained, beginning or credited
     * @param comparedWith id of the article that was compared, which may be another version of the one that is linked
     * @param jaccard share of the runs of either text that stand in both
     * @param ofArticle share of the article's runs that stand in the other
     * @param ofOther share of the other's runs that stand in the article
     * @param sharedRuns how many stand in both
     * @param credits names that tie the two: an agency both credit, the other's outlet credited here, a shared byline
     */
    record Likeness(
            String rule,
            String comparedWith,
            double jaccard,
            double ofArticle,
            double ofOther,
            int sharedRuns,
            List<String> credits) {}
}
