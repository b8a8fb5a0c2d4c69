package org.daybook.views.copies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.Region;
import org.daybook.events.Past;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.Moments;
import org.daybook.views.Headline;
import org.springframework.stereotype.Component;

@Component
class CopyQueries {

    private final CopyTable table;
    private final Past past;
    private final Moments moments;

    CopyQueries(CopyTable table, Past past, Moments moments) {
        this.table = table;
        this.past = past;
        this.moments = moments;
    }

    @QueryHandler
    List<ArticleVersions.Version> handle(ArticleVersions query) {
        long asOf = moments.position(query.asOf());
        List<CopyRow> chain = new ArrayList<>();
        for (Optional<CopyRow> row = one(query.articleId(), asOf);
                row.isPresent() && !chain.contains(row.get());
                row = before(row.get(), asOf)) {
            chain.addFirst(row.get());
        }
        while (!chain.isEmpty()) {
            String later = chain.getLast().headline().later();
            Optional<CopyRow> next = later == null ? Optional.empty() : one(later, asOf);
            if (next.isEmpty() || chain.contains(next.get())) {
                break;
            }
            chain.add(next.get());
        }
        List<ArticleVersions.Version> versions = new ArrayList<>();
        for (CopyRow row : chain) {
            Headline headline = row.headline();
            versions.add(new ArticleVersions.Version(
                    versions.size() + 1,
                    headline.articleId(),
                    headline.title(),
                    Optional.ofNullable(headline.outlet()),
                    Optional.ofNullable(headline.published()),
                    versions.isEmpty() ? Optional.empty() : ground(row)));
        }
        return List.copyOf(versions);
    }

    private Optional<CopyRow> before(CopyRow row, long asOf) {
        String other = row.headline().other();
        return other != null && row.headline().relation().equals("version") ? one(other, asOf) : Optional.empty();
    }

    @QueryHandler
    List<ArticleCopies.Copy> handle(ArticleCopies query) {
        long asOf = moments.position(query.asOf());
        Map<String, CopyRow> up = new LinkedHashMap<>();
        Optional<CopyRow> head = one(query.articleId(), asOf);
        while (head.isPresent()
                && up.putIfAbsent(head.get().headline().articleId(), head.get()) == null
                && head.get().headline().other() != null) {
            head = one(head.get().headline().other(), asOf);
        }
        if (head.isEmpty()) {
            return List.of();
        }
        Map<String, CopyRow> group = new LinkedHashMap<>();
        List<CopyRow> level = List.of(head.get());
        while (!level.isEmpty()) {
            level.forEach(row -> group.put(row.headline().articleId(), row));
            level = table
                    .rows(
                            "other",
                            level.stream()
                                    .map(row -> row.headline().articleId())
                                    .toList(),
                            asOf)
                    .stream()
                    .filter(row -> !group.containsKey(row.headline().articleId()))
                    .toList();
        }
        return group.values().stream().map(CopyQueries::copy).toList();
    }

    @QueryHandler
    List<TextChange> handle(VersionDiff query) {
        long asOf = moments.position(query.asOf());
        Map<String, Long> positions = new TreeMap<>();
        table.rows("key", List.of(query.earlierArticleId(), query.articleId()), asOf)
                .forEach(row -> positions.put(row.headline().articleId(), row.position()));
        Map<String, String> texts = new TreeMap<>();
        for (RecordedEvent recorded : past.at(positions.values())) {
            if (recorded.event() instanceof ArticleIngested article) {
                texts.put(article.articleId(), withoutChrome(article));
            }
        }
        String earlier = texts.get(query.earlierArticleId());
        String later = texts.get(query.articleId());
        return earlier == null || later == null ? List.of() : WordDiff.between(earlier, later);
    }

    private static String withoutChrome(ArticleIngested article) {
        StringBuilder text = new StringBuilder(article.text());
        for (Region region : article.regions().reversed()) {
            if (region.kind().equals("chrome")) {
                text.delete(region.start(), region.end());
            }
        }
        return text.toString();
    }

    private Optional<CopyRow> one(String articleId, long asOf) {
        return table.rows("key", List.of(articleId), asOf).stream().findFirst();
    }

    private static ArticleCopies.Copy copy(CopyRow row) {
        Headline headline = row.headline();
        return new ArticleCopies.Copy(
                headline.articleId(),
                headline.title(),
                Optional.ofNullable(headline.outlet()),
                Optional.ofNullable(headline.published()),
                headline.relation(),
                Optional.ofNullable(headline.other()),
                headline.later() != null,
                ground(row));
    }

    private static Optional<Ground> ground(CopyRow row) {
        boolean said = row.headline().saidBy() != null;
        return said || row.headline().other() != null
                ? Optional.of(new Ground(
                        Optional.ofNullable(row.headline().saidBy()),
                        row.reason(),
                        Optional.ofNullable(row.measures())))
                : Optional.empty();
    }
}
