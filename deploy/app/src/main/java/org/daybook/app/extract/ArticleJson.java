package org.daybook.app.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.ingestion.reading.FoundFact;
import org.daybook.ingestion.reading.FreshArticle;
import org.daybook.ingestion.reading.ReadArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.fact.Evidence;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.fact.Reason;
import org.daybook.plugin.fact.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An article with its facts as one line of JSON. The same article gives the same bytes. */
final class ArticleJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ArticleJson() {}

    /** With {@code why}, each fact also tells the steps by which it was read. */
    static String line(ReadArticle read, boolean why) {
        FreshArticle source = read.source();
        ParsedArticle article = source.article();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", source.document());
        json.put("parser", plugin(source.parser(), source.parserVersion()));
        json.put("title", article.title());
        json.put("outlet", article.outlet().orElse(null));
        json.put("byline", article.byline());
        json.put("url", article.url().orElse(null));
        json.put("language", article.language());
        json.put("published", published(article.published()));
        json.put("credits", article.credits());
        json.put("text", article.text());
        List<Object> facts = new ArrayList<>();
        read.facts().forEach(fact -> facts.add(fact(fact, article.text(), why)));
        json.put("facts", facts);
        return JSON.writeValueAsString(json);
    }

    private static Map<String, String> plugin(String id, String version) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("version", version);
        return json;
    }

    private static Map<String, String> published(Publication published) {
        Map<String, String> json = new LinkedHashMap<>();
        published.date().ifPresent(day -> json.put("date", day.toString()));
        json.put("basis", lower(published.basis()));
        if (!published.reason().isEmpty()) {
            json.put("reason", published.reason());
        }
        return json;
    }

    private static Map<String, @Nullable Object> fact(FoundFact found, String text, boolean why) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", found.id());
        switch (found.fact()) {
            case Fact.Interaction fact -> interaction(fact, json);
            case Fact.Aid fact -> aid(fact, json);
            case Fact.Quotation fact -> quotation(fact, json);
            case Fact.Custom fact -> {
                json.put("kind", fact.kind());
                json.put("attributes", fact.attributes());
            }
        }
        Grounds grounds = found.fact().grounds();
        json.put("modality", lower(grounds.modality()));
        json.put("date", date(grounds.date()));
        json.put(
                "attribution",
                grounds.attribution().stream().map(ArticleJson::hop).toList());
        json.put("confidence", grounds.confidence());
        json.put("inferred", grounds.inferred());
        json.put("extractor", plugin(found.extractor(), found.extractorVersion()));
        json.put("rule", grounds.rule());
        json.put(
                "evidence",
                grounds.evidence().stream().map(each -> evidence(each, text)).toList());
        if (why) {
            json.put(
                    "why",
                    grounds.why().stream().map(each -> reason(each, text)).toList());
        }
        return json;
    }

    private static void interaction(Fact.Interaction fact, Map<String, @Nullable Object> json) {
        json.put("kind", "interaction");
        json.put("type", fact.type());
        json.put("mode", fact.mode().isEmpty() ? null : fact.mode());
        json.put("context", fact.context().isEmpty() ? null : fact.context());
        json.put("reciprocal", fact.reciprocal());
        json.put("actors", fact.actors().stream().map(ArticleJson::actor).toList());
        json.put(
                "recipients", fact.recipients().stream().map(ArticleJson::actor).toList());
        json.put("durationMinutes", fact.duration().orElse(null));
    }

    private static void aid(Fact.Aid fact, Map<String, @Nullable Object> json) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("text", fact.item());
        item.put("catalogue", fact.catalogueId().orElse(null));
        json.put("kind", "aid");
        json.put("donor", actor(fact.donor()));
        json.put("recipient", actor(fact.recipient()));
        json.put("item", item);
        json.put("status", fact.status());
        json.put("quantity", amount(fact.quantity(), "unit"));
        json.put("value", amount(fact.value(), "currency"));
        json.put("reason", fact.reason().isEmpty() ? null : fact.reason());
    }

    private static void quotation(Fact.Quotation fact, Map<String, @Nullable Object> json) {
        json.put("kind", "quotation");
        json.put("speaker", actor(fact.speaker()));
        json.put("direct", fact.form() == Fact.Quotation.Form.DIRECT);
        json.put("form", lower(fact.form()));
        json.put("cue", fact.cue().isEmpty() ? null : fact.cue());
        json.put("addressee", actor(fact.addressee()));
    }

    private static @Nullable Map<String, @Nullable Object> actor(Optional<Actor> actor) {
        return actor.map(ArticleJson::actor).orElse(null);
    }

    private static Map<String, @Nullable Object> actor(Actor actor) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", actor.name());
        json.put("text", actor.text());
        json.put("country", actor.country().orElse(null));
        json.put("sector", actor.sector().orElse(null));
        json.put("registry", actor.registryId().orElse(null));
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> amount(Optional<Amount> amount, String unit) {
        if (amount.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("text", amount.get().text());
        json.put("low", amount.get().low().orElse(null));
        json.put("high", amount.get().high().orElse(null));
        json.put(unit, amount.get().unit());
        return json;
    }

    private static Map<String, @Nullable Object> date(FactDate date) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("start", date.from().map(LocalDate::toString).orElse(null));
        json.put("end", date.to().map(LocalDate::toString).orElse(null));
        json.put("precision", lower(date.precision()));
        json.put("basis", lower(date.basis()));
        return json;
    }

    private static Map<String, Object> hop(Source hop) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("speaker", hop.speaker());
        json.put("named", hop.named());
        json.put("role", lower(hop.role()));
        return json;
    }

    private static Map<String, Object> evidence(Evidence evidence, String text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", evidence.role());
        json.put("start", evidence.span().start());
        json.put("end", evidence.span().end());
        json.put("text", evidence.span().of(text));
        return json;
    }

    private static Map<String, Object> reason(Reason reason, String text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", reason.step());
        json.put("note", reason.note());
        json.put("start", reason.span().start());
        json.put("end", reason.span().end());
        json.put("text", reason.span().of(text));
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
