package org.daybook.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.events.ArticleEvent;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.events.FactEvent.Reason;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.Likeness;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.jspecify.annotations.Nullable;

/** A history in the making: events with rising positions, of outlets and people invented for it. */
public final class Story {

    public static final Instant NOON = Instant.parse("2025-07-03T12:00:00Z");
    public static final Actor BEAUMONT = new Actor("Claire Beaumont", "Beaumont", "FRA", "GOV", "beaumont");
    public static final Actor ORLOV = new Actor("Pavel Orlov", "Orlov", "RUS", "GOV", "orlov");
    public static final Actor HALE = new Actor("Martin Hale", "Hale", "USA", "GOV", "hale");
    public static final Actor STATES = new Actor("United States", "Washington", "USA", "GOV", "usa");
    public static final Actor UKRAINE = new Actor("Ukraine", "Kyiv", "UKR", "GOV", "ukr");
    public static final Actor RED_CROSS = new Actor("Red Cross", "the Red Cross", null, null, null);

    private final List<RecordedEvent> events = new ArrayList<>();

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public Story happens(String stream, DaybookEvent event) {
        long position = 10 + events.size() * 3L;
        events.add(new RecordedEvent(position, stream, NOON.plusSeconds(position), event));
        return this;
    }

    public Story article(String id, String title, @Nullable String outlet, @Nullable String published) {
        String text = title + "\n\nThe envoys met again. \"We go on\", said one.\\ Nothing\tmore.";
        return happens(
                id,
                new ArticleIngested(
                        id,
                        id + ".txt",
                        "print-" + id,
                        title,
                        outlet,
                        List.of("Ada \"The Pen\" Moreau", "Jo, Li"),
                        null,
                        null,
                        "en",
                        published,
                        published == null ? "unknown" : "stated",
                        "",
                        text,
                        List.of(
                                new ArticleEvent.Region("title", 0, title.length()),
                                new ArticleEvent.Region("body", title.length() + 2, text.length())),
                        List.of(),
                        "plain-text",
                        "1.0.0",
                        "anna",
                        NOON));
    }

    public Story refused(String document, String fingerprint, String reason) {
        return happens("refused-" + fingerprint, new DocumentRefused(document, fingerprint, reason, "anna", NOON));
    }

    public Story fact(FactEvent fact) {
        return happens(fact.origin().factId(), fact);
    }

    public Story interaction(
            Origin origin, String type, List<Actor> actors, List<Actor> recipients, boolean reciprocal) {
        return fact(new InteractionRecorded(origin, type, "", "", actors, recipients, reciprocal, null));
    }

    public Story aid(Origin origin, String item, @Nullable String catalogueId, String status) {
        return fact(new AidRecorded(origin, STATES, UKRAINE, item, catalogueId, status, null, null, ""));
    }

    public Story quotation(Origin origin, @Nullable Actor speaker) {
        return fact(new QuotationRecorded(origin, speaker, "said", "direct", null));
    }

    public Story custom(Origin origin, Map<String, String> attributes) {
        return fact(new CustomFactRecorded(origin, "casualty-count", attributes));
    }

    public Story accepted(String factId, String articleId, String analyst) {
        return happens(factId, new ReviewEvent.FactAccepted(factId, articleId, analyst, NOON, ""));
    }

    public Story rejected(String factId, String articleId, String analyst) {
        return happens(factId, new ReviewEvent.FactRejected(factId, articleId, analyst, NOON, ""));
    }

    public Story noted(String factId, String articleId, String note) {
        return happens(factId, new ReviewEvent.FactNoted(factId, articleId, "anna", NOON, note));
    }

    public Story undone(
            String factId, String articleId, String undone, String decision, @Nullable String by, String note) {
        return happens(
                factId, new ReviewEvent.DecisionUndone(factId, articleId, "ben", NOON, undone, decision, by, note));
    }

    public Story version(String articleId, String earlier) {
        return happens(articleId, new VersionRecognised(articleId, earlier, likeness(earlier), NOON));
    }

    public Story copy(String articleId, String other) {
        return happens(articleId, new CopyRecognised(articleId, other, likeness(other), NOON));
    }

    /** An analyst says that it is neither. */
    public Story own(String articleId, String formerRelation, String former) {
        return happens(
                articleId,
                new LikenessCorrected(articleId, "none", null, formerRelation, former, "anna", NOON, "own reporter"));
    }

    public Story ownUndone(String articleId, String relation, String other) {
        return happens(articleId, new CorrectionUndone(articleId, relation, other, null, "none", null, "ben", NOON));
    }

    private static Likeness likeness(String other) {
        return new Likeness("credited", other, 0.7, 0.9, 0.8, 200, List.of("harbour wire"));
    }

    /** Asserted, said by the outlet itself. */
    public static Origin on(String factId, String articleId, @Nullable String day) {
        return told(factId, articleId, "asserted", day, day, List.of());
    }

    public static Origin told(
            String factId,
            String articleId,
            String modality,
            @Nullable String from,
            @Nullable String to,
            List<Hop> attribution) {
        return new Origin(
                factId,
                articleId,
                "interactions",
                "1.0.0",
                "meet.verb",
                modality,
                from,
                to,
                from == null ? "unknown" : from.equals(to) ? "day" : "range",
                from == null ? "unknown" : "stated",
                attribution,
                0.75,
                List.of("recipient"),
                List.of(
                        new Evidence("sentence", 20, 41, "The envoys met again."),
                        new Evidence("trigger", 31, 34, "met"),
                        new Evidence("content", 43, 48, "We go on")),
                List.of(new Reason("interactions:meet.verb", "“met” means a meeting", 31, 34, "met")));
    }
}
