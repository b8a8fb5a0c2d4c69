package org.daybook.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.Decision;
import org.daybook.shared.Step;
import org.daybook.shared.Words;
import org.daybook.views.articles.ArticleById.Article;
import org.daybook.views.facts.FactRow;

/** A fact being put together. */
final class FactDraft {

    private final List<FactRow> facts;
    private final Article article;
    private final String kind;
    private final String headline;
    private final String modality;
    private final Optional<String> day;
    private final double confidence;
    private final List<Words> words = new ArrayList<>();
    private Map<String, String> attributes = Map.of();
    private List<String> chain = List.of();
    private List<String> inferred = List.of();
    private final List<Step> why = new ArrayList<>();
    private int from;

    FactDraft(
            List<FactRow> facts,
            Article article,
            String kind,
            String headline,
            String modality,
            Optional<String> day,
            double confidence) {
        this.facts = facts;
        this.article = article;
        this.kind = kind;
        this.headline = headline;
        this.modality = modality;
        this.day = day;
        this.confidence = confidence;
    }

    FactDraft about(Map<String, String> values) {
        attributes = values;
        return this;
    }

    FactDraft said(String... speakers) {
        chain = List.of(speakers);
        return this;
    }

    FactDraft inferred(String... slots) {
        inferred = List.of(slots);
        return this;
    }

    FactDraft words(String role, String text) {
        int at = article.text().indexOf(text, role.equals("sentence") ? 0 : from);
        if (at < 0) {
            throw new IllegalArgumentException("not in the article: " + text);
        }
        from = role.equals("sentence") ? at : from;
        words.add(new Words(role, at, at + text.length(), text));
        return this;
    }

    /** A step of reading that fired on these words. */
    FactDraft because(String step, String note, String text) {
        int at = article.text().indexOf(text, from);
        why.add(new Step(step, note, at, at + text.length(), text));
        return this;
    }

    void keep() {
        String id = "f-" + (facts.size() + 1);
        String extractor = kind.equals("aid") ? "weapons-aid" : kind + "s";
        facts.add(new FactRow(
                id,
                article.articleId(),
                kind,
                headline,
                attributes,
                modality,
                day,
                day,
                day.isPresent() ? "resolved" : "unknown",
                chain,
                confidence,
                extractor,
                "1.0.0",
                kind + ".verb.active",
                inferred,
                List.copyOf(words),
                List.copyOf(why),
                Decision.OPEN,
                Optional.empty(),
                "",
                0,
                100 + facts.size()));
    }
}
