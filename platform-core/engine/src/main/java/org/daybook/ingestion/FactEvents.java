package org.daybook.ingestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.events.ArticleEvent;
import org.daybook.events.FactEvent;
import org.daybook.ingestion.reading.FoundFact;
import org.daybook.ingestion.reading.FreshArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Grounds;
import org.jspecify.annotations.Nullable;

/** Writes down what plugins said in plain types: from here on no class of the plugin API is seen any more. */
final class FactEvents {

    private FactEvents() {}

    static ArticleEvent.ArticleIngested article(FreshArticle source, String by, Instant at) {
        ParsedArticle article = source.article();
        Publication published = article.published();
        return new ArticleEvent.ArticleIngested(
                source.articleId(),
                source.document(),
                source.fingerprint(),
                article.title(),
                article.outlet().orElse(null),
                article.byline(),
                article.url().orElse(null),
                article.entry().orElse(null),
                article.language(),
                day(published.date()),
                lower(published.basis()),
                published.reason(),
                article.text(),
                article.regions().stream()
                        .map(region -> new ArticleEvent.Region(
                                lower(region.kind()),
                                region.span().start(),
                                region.span().end()))
                        .toList(),
                article.credits(),
                source.parser(),
                source.parserVersion(),
                by,
                at);
    }

    static FactEvent fact(FoundFact found, FreshArticle source) {
        FactEvent.Origin origin = origin(found, source);
        return switch (found.fact()) {
            case Fact.Interaction it ->
                new FactEvent.InteractionRecorded(
                        origin,
                        it.type(),
                        it.mode(),
                        it.context(),
                        actors(it.actors()),
                        actors(it.recipients()),
                        it.reciprocal(),
                        it.duration().orElse(null));
            case Fact.Aid it ->
                new FactEvent.AidRecorded(
                        origin,
                        actor(it.donor()),
                        actor(it.recipient()),
                        it.item(),
                        it.catalogueId().orElse(null),
                        it.status(),
                        amount(it.quantity()),
                        amount(it.value()),
                        it.reason());
            case Fact.Quotation it ->
                new FactEvent.QuotationRecorded(
                        origin, actor(it.speaker()), it.cue(), lower(it.form()), actor(it.addressee()));
            case Fact.Custom it -> new FactEvent.CustomFactRecorded(origin, it.kind(), it.attributes());
        };
    }

    private static FactEvent.Origin origin(FoundFact found, FreshArticle source) {
        Grounds grounds = found.fact().grounds();
        String text = source.article().text();
        return new FactEvent.Origin(
                found.id(),
                source.articleId(),
                found.extractor(),
                found.extractorVersion(),
                grounds.rule(),
                lower(grounds.modality()),
                day(grounds.date().from()),
                day(grounds.date().to()),
                lower(grounds.date().precision()),
                lower(grounds.date().basis()),
                grounds.attribution().stream()
                        .map(hop -> new FactEvent.Hop(hop.speaker(), hop.named(), lower(hop.role())))
                        .toList(),
                grounds.confidence(),
                grounds.inferred(),
                grounds.evidence().stream()
                        .map(each -> new FactEvent.Evidence(
                                each.role(),
                                each.span().start(),
                                each.span().end(),
                                each.span().of(text)))
                        .toList(),
                grounds.why().stream()
                        .map(each -> new FactEvent.Reason(
                                each.step(),
                                each.note(),
                                each.span().start(),
                                each.span().end(),
                                each.span().of(text)))
                        .toList());
    }

    private static List<FactEvent.Actor> actors(List<Actor> actors) {
        return actors.stream().map(FactEvents::actor).toList();
    }

    private static FactEvent.@Nullable Actor actor(Optional<Actor> actor) {
        return actor.map(FactEvents::actor).orElse(null);
    }

    private static FactEvent.Actor actor(Actor actor) {
        return new FactEvent.Actor(
                actor.name(),
                actor.text(),
                actor.country().orElse(null),
                actor.sector().orElse(null),
                actor.registryId().orElse(null));
    }

    private static FactEvent.@Nullable Amount amount(Optional<Amount> amount) {
        return amount.map(it -> new FactEvent.Amount(
                        it.text(), it.low().orElse(null), it.high().orElse(null), it.unit()))
                .orElse(null);
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
