package org.daybook.ui.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.views.articles.ArticleById.Article;
import org.daybook.views.articles.ArticleById.Region;
import org.daybook.views.facts.FactRow;

/** A few invented articles with facts as extractors would find them. */
final class SampleNews {

    static final Instant CAME_IN = Instant.parse("2025-07-04T08:12:30Z");

    private static final String CALL = """
            Leaders speak by phone as shipments stall
            By Ada Merrow
            LARKSPUR, July 3 – Russian President Vladimir Putin and US President Donald Trump spoke by phone on Thursday, Kremlin aide Yuri Ushakov said. The conversation was open and businesslike, he told the Harbour Gazette.
            What was said
            Ushakov added that Moscow would not give up its aims in Ukraine. Trump asked for a quick end to the fighting, according to the Kremlin.
            In Kyiv, President Volodymyr Zelensky called on Washington to resume deliveries of Patriot missiles, which the Pentagon halted this week because its own stocks were low.
            A German official said Berlin was in talks with Washington about buying two Patriot batteries for Ukraine.
            Share this story
            """;

    private static final String PAUSE = """
            Pentagon confirms halt to some arms for Ukraine
            The United States has paused the delivery of air defence interceptors to Ukraine, the Pentagon said on Wednesday. Two officials who asked not to be named said guided artillery shells were held back as well.
            “We are giving weapons,” Trump told reporters a day later.
            Ukraine’s foreign ministry summoned the American envoy and asked for an explanation.
            """;

    private final List<Article> articles = new ArrayList<>();
    private final List<FactRow> facts = new ArrayList<>();

    SampleNews() {
        Article call = article("a-call", "harbour-gazette-call.txt", "Harbour Gazette", "2025-07-03", "inferred", CALL);
        Article pause = article("a-pause", "northern-courier.html", "Northern Courier", "2025-07-02", "stated", PAUSE);
        interactions(call, pause);
        aid(call, pause);
        quotations(pause);
    }

    List<Article> articles() {
        return articles;
    }

    List<FactRow> facts() {
        return facts;
    }

    private void interactions(Article call, Article pause) {
        fact(call, "interaction", "CONSULT (phone) Vladimir Putin ↔ Donald Trump", "asserted", "2025-07-03", 0.94)
                .about(pairs(
                        "type",
                        "CONSULT",
                        "mode",
                        "phone",
                        "actors",
                        "Vladimir Putin",
                        "recipients",
                        "Donald Trump",
                        "countries",
                        "RUS,USA"))
                .said("Yuri Ushakov", "Harbour Gazette")
                .words(
                        "sentence",
                        "Russian President Vladimir Putin and US President Donald Trump spoke by phone on Thursday, Kremlin aide Yuri Ushakov said.")
                .words("actor", "Russian President Vladimir Putin")
                .words("recipient", "US President Donald Trump")
                .words("trigger", "spoke by phone")
                .words("date", "Thursday")
                .because("interactions:consult.speak.phone", "“spoke by phone” is a call", "spoke by phone")
                .because("english:date.resolved", "“Thursday” is 3 July 2025", "Thursday")
                .keep();
        fact(call, "interaction", "REJECT Russia → Ukraine", "asserted", "2025-07-03", 0.71)
                .about(pairs(
                        "type",
                        "REJECT",
                        "mode",
                        "",
                        "actors",
                        "Moscow",
                        "recipients",
                        "Ukraine",
                        "countries",
                        "RUS,UKR"))
                .said("Yuri Ushakov")
                .words("sentence", "Ushakov added that Moscow would not give up its aims in Ukraine.")
                .words("actor", "Moscow")
                .words("trigger", "would not give up")
                .words("recipient", "Ukraine")
                .keep();
        fact(call, "interaction", "REQUEST Donald Trump → Vladimir Putin", "asserted", "2025-07-03", 0.66)
                .about(pairs(
                        "type",
                        "REQUEST",
                        "mode",
                        "",
                        "actors",
                        "Donald Trump",
                        "recipients",
                        "Vladimir Putin",
                        "countries",
                        "USA,RUS"))
                .said("the Kremlin")
                .inferred("recipient")
                .words("sentence", "Trump asked for a quick end to the fighting, according to the Kremlin.")
                .words("actor", "Trump")
                .words("trigger", "asked for")
                .keep();
        fact(call, "interaction", "REQUEST Volodymyr Zelensky → United States", "asserted", "2025-07-03", 0.88)
                .about(pairs(
                        "type",
                        "REQUEST",
                        "mode",
                        "",
                        "actors",
                        "Volodymyr Zelensky",
                        "recipients",
                        "Washington",
                        "countries",
                        "UKR,USA"))
                .said()
                .words(
                        "sentence",
                        "In Kyiv, President Volodymyr Zelensky called on Washington to resume deliveries of Patriot missiles, which the Pentagon halted this week because its own stocks were low.")
                .words("actor", "President Volodymyr Zelensky")
                .words("trigger", "called on")
                .words("recipient", "Washington")
                .keep();
        fact(call, "interaction", "CONSULT Germany ↔ United States", "ongoing", null, 0.62)
                .about(pairs(
                        "type",
                        "CONSULT",
                        "mode",
                        "",
                        "actors",
                        "Berlin",
                        "recipients",
                        "Washington",
                        "countries",
                        "DEU,USA"))
                .said("a German official")
                .words(
                        "sentence",
                        "A German official said Berlin was in talks with Washington about buying two Patriot batteries for Ukraine.")
                .words("actor", "Berlin")
                .words("trigger", "in talks with")
                .keep();
        fact(pause, "interaction", "REQUEST Ukraine → United States", "asserted", "2025-07-02", 0.83)
                .about(pairs(
                        "type",
                        "REQUEST",
                        "mode",
                        "",
                        "actors",
                        "Ukraine’s foreign ministry",
                        "recipients",
                        "the American envoy",
                        "countries",
                        "UKR,USA"))
                .said()
                .words(
                        "sentence",
                        "Ukraine’s foreign ministry summoned the American envoy and asked for an explanation.")
                .words("actor", "Ukraine’s foreign ministry")
                .words("trigger", "summoned")
                .words("recipient", "the American envoy")
                .keep();
    }

    private void aid(Article call, Article pause) {
        fact(call, "aid", "PAUSED Patriot missiles, United States → Ukraine", "asserted", "2025-07-01", 0.79)
                .about(pairs("status", "PAUSED", "item", "Patriot missiles", "reason", "its own stocks were low"))
                .said()
                .inferred("recipient")
                .words(
                        "sentence",
                        "In Kyiv, President Volodymyr Zelensky called on Washington to resume deliveries of Patriot missiles, which the Pentagon halted this week because its own stocks were low.")
                .words("item", "Patriot missiles")
                .words("donor", "the Pentagon")
                .words("trigger", "halted")
                .keep();
        fact(call, "aid", "IN NEGOTIATION Patriot batteries, Germany → Ukraine", "ongoing", null, 0.74)
                .about(pairs("status", "IN_NEGOTIATION", "item", "Patriot batteries", "quantity", "two"))
                .said("a German official")
                .words(
                        "sentence",
                        "A German official said Berlin was in talks with Washington about buying two Patriot batteries for Ukraine.")
                .words("item", "Patriot batteries")
                .words("donor", "Berlin")
                .words("trigger", "buying")
                .keep();
        fact(pause, "aid", "PAUSED air defence interceptors, United States → Ukraine", "asserted", "2025-07-02", 0.92)
                .about(pairs("status", "PAUSED", "item", "air defence interceptors"))
                .said("the Pentagon")
                .words(
                        "sentence",
                        "The United States has paused the delivery of air defence interceptors to Ukraine, the Pentagon said on Wednesday.")
                .words("donor", "The United States")
                .words("trigger", "paused")
                .words("item", "air defence interceptors")
                .words("recipient", "Ukraine")
                .keep();
    }

    private void quotations(Article pause) {
        fact(pause, "quotation", "Donald Trump: “We are giving weapons,”", "asserted", "2025-07-03", 0.97)
                .about(pairs(
                        "speaker",
                        "Donald Trump",
                        "cue",
                        "told reporters",
                        "form",
                        "direct",
                        "content",
                        "“We are giving weapons,”"))
                .said("Donald Trump")
                .words("sentence", "“We are giving weapons,” Trump told reporters a day later.")
                .words("content", "“We are giving weapons,”")
                .words("speaker", "Trump")
                .keep();
    }

    private Article article(String id, String document, String outlet, String day, String basis, String text) {
        String title = text.substring(0, text.indexOf('\n'));
        List<Region> regions = new ArrayList<>(List.of(new Region("title", 0, title.length())));
        region(regions, text, "heading", "What was said");
        region(regions, text, "chrome", "Share this story");
        region(regions, text, "credit", "By Ada Merrow");
        Article article = new Article(
                id,
                document,
                "5f0c".repeat(16),
                title,
                Optional.of(outlet),
                List.of("Ada Merrow"),
                Optional.of("https://example.org/" + id),
                "en",
                Optional.of(day),
                basis,
                basis.equals("inferred") ? "“Thursday” in the lead" : "",
                text,
                regions,
                List.of(),
                "plain-text",
                "1.0.0",
                "mira",
                CAME_IN);
        articles.add(article);
        return article;
    }

    private static void region(List<Region> regions, String text, String kind, String words) {
        int at = text.indexOf(words);
        if (at >= 0) {
            regions.add(new Region(kind, at, at + words.length()));
        }
    }

    private FactDraft fact(
            Article article, String kind, String headline, String modality, String day, double confidence) {
        return new FactDraft(facts, article, kind, headline, modality, Optional.ofNullable(day), confidence);
    }

    private static Map<String, String> pairs(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int at = 0; at < words.length; at += 2) {
            if (!words[at + 1].isEmpty()) {
                map.put(words[at], words[at + 1]);
            }
        }
        return map;
    }
}
