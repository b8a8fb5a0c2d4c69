package org.daybook.views.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.RecordedEvent;
import org.daybook.views.Legal;
import org.daybook.views.Story;
import org.jspecify.annotations.Nullable;

/** Legal histories in which days, ends, items, statuses and voices differ as much as they may. */
public final class Varied {

    private static final List<Actor> ACTORS = List.of(Story.BEAUMONT, Story.ORLOV, Story.STATES, Story.RED_CROSS);
    private static final List<String> ITEMS = List.of("Shells", "the shells", "155 mm shells", "Field kitchens", "");
    private static final List<String> STATUSES =
            List.of("PAUSED", "CONTINUING", "REQUESTED", "DELIVERED", "RESUMED", "REDUCED", "PLEDGED", "CANCELLED");
    private static final List<String> VOICES = List.of("two officials", "the minister", "Harbour Post");

    private final Random random;

    private Varied(long seed) {
        this.random = new Random(seed);
    }

    public static List<RecordedEvent> history(long seed, int articles) {
        Varied varied = new Varied(seed);
        return Legal.history(seed, articles).stream()
                .map(event -> new RecordedEvent(
                        event.position(), event.stream(), event.recorded(), varied.varied(event.event())))
                .toList();
    }

    /** Cuts a history into batches as they may have been appended. */
    public static List<List<RecordedEvent>> batches(long seed, List<RecordedEvent> history) {
        Random sizes = new Random(seed);
        List<List<RecordedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < history.size(); ) {
            int to = Math.min(history.size(), from + 1 + sizes.nextInt(6));
            batches.add(history.subList(from, to));
            from = to;
        }
        return batches;
    }

    private DaybookEvent varied(DaybookEvent event) {
        return switch (event) {
            case InteractionRecorded fact ->
                new InteractionRecorded(
                        varied(fact.origin()),
                        fact.type(),
                        fact.mode(),
                        fact.context(),
                        random.nextBoolean() ? List.of(one(ACTORS)) : fact.actors(),
                        random.nextBoolean() ? List.of(one(ACTORS)) : fact.recipients(),
                        fact.reciprocal(),
                        fact.durationMinutes());
            case AidRecorded fact ->
                new AidRecorded(
                        varied(fact.origin()),
                        end(Story.STATES, Story.RED_CROSS),
                        end(Story.UKRAINE, Story.UKRAINE),
                        one(ITEMS),
                        random.nextInt(3) == 0 ? "shell-155" : null,
                        one(STATUSES),
                        null,
                        null,
                        fact.reason());
            case ArticleIngested article
            when random.nextInt(4) > 0 ->
                new ArticleIngested(
                        article.articleId(),
                        article.document(),
                        article.fingerprint(),
                        article.title(),
                        random.nextInt(4) == 0 ? null : one(List.of("Harbour Post", "Northern Wire")),
                        article.byline(),
                        article.url(),
                        article.entry(),
                        article.language(),
                        day(),
                        "stated",
                        article.publishedReason(),
                        article.text(),
                        article.regions(),
                        article.credits(),
                        article.parser(),
                        article.parserVersion(),
                        article.by(),
                        article.at());
            default -> event;
        };
    }

    private Origin varied(Origin origin) {
        String to = random.nextInt(4) == 0 ? null : day();
        String from = random.nextInt(3) == 0 ? null : to == null || random.nextBoolean() ? day() : to;
        List<String> precisions = List.of("day", "day", "month", "range");
        return new Origin(
                origin.factId(),
                origin.articleId(),
                origin.extractor(),
                origin.extractorVersion(),
                origin.rule(),
                origin.modality(),
                from,
                to,
                one(precisions),
                origin.dateBasis(),
                random.nextBoolean() ? List.of() : List.of(hop(), hop()),
                origin.confidence(),
                origin.inferred(),
                origin.evidence(),
                origin.why());
    }

    private Hop hop() {
        return new Hop(one(VOICES), false, random.nextInt(3) == 0 ? "via" : "origin");
    }

    private @Nullable Actor end(Actor often, Actor seldom) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> seldom;
            default -> often;
        };
    }

    private String day() {
        return "2025-0" + (6 + random.nextInt(2)) + "-" + (random.nextBoolean() ? "0" : "1") + (1 + random.nextInt(8));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
