package org.daybook.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.SourceEvent;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;

/** Generated histories in which anything that may happen happens, in any order that may be. */
public final class Legal {

    private static final List<Actor> ACTORS =
            List.of(Story.BEAUMONT, Story.ORLOV, Story.HALE, Story.STATES, Story.UKRAINE, Story.RED_CROSS);
    private static final List<String> TYPES = List.of("CONSULT", "AGREE", "REQUEST", "ASSAULT", "ACCUSE");
    private static final List<String> MODALITIES =
            List.of("asserted", "ongoing", "historic", "planned", "possible", "requested", "negated");
    private static final List<String> STATUSES = List.of("PAUSED", "CONTINUING", "REQUESTED", "DELIVERED", "RESUMED");

    private final Random random;
    private final Story story = new Story();

    private Legal(long seed) {
        this.random = new Random(seed);
    }

    /** Streams interleave at random; each keeps its own order. */
    public static List<RecordedEvent> history(long seed, int articles) {
        return new Legal(seed).generate(articles);
    }

    private List<RecordedEvent> generate(int articles) {
        List<List<Runnable>> streams = new ArrayList<>();
        for (String plugin : List.of("interactions", "plain-text")) {
            streams.add(List.of(
                    () -> story.happens("plugin-" + plugin, started(plugin)),
                    () -> story.happens(
                            "plugin-" + plugin, new PluginEvent.PluginFailed(plugin, "1", "x", "y", Story.NOON))));
        }
        streams.add(source("source-wire", articles));
        streams.add(source("source-post", articles));
        for (int a = 0; a < articles; a++) {
            streams.add(article("a" + a));
        }
        streams.add(
                List.of(() -> story.refused("scan.pdf", "print-a1", "It holds no text. Hand over the text itself.")));
        int[] next = new int[streams.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            open.add(i);
        }
        while (!open.isEmpty()) {
            Integer stream = one(open);
            streams.get(stream).get(next[stream]++).run();
            if (next[stream] == streams.get(stream).size()) {
                open.removeIf(stream::equals);
            }
        }
        return story.events();
    }

    private List<Runnable> source(String id, int steps) {
        String outlet = random.nextBoolean() ? "Harbour \"Post\"" : null;
        List<Runnable> told = new ArrayList<>();
        told.add(() -> story.happens(
                id, new SourceRegistered(id, "https://" + id + ".example/?a=1&b", outlet, 15, "anna", Story.NOON)));
        for (int s = 1 + random.nextInt(steps); s > 0; s--) {
            SourceEvent event = visit(id);
            told.add(() -> story.happens(id, event));
        }
        return told;
    }

    private SourceEvent visit(String id) {
        Instant at = Story.NOON.plusSeconds(random.nextInt(1000));
        return switch (random.nextInt(5)) {
            case 0 -> new SourceRetired(id, "too much noise", "ben", at);
            case 1 -> new SourceResumed(id, "anna", at);
            case 2 -> new SourceFailed(id, "It does\nnot answer.", at);
            case 3 -> new SourceVisited(id, "", List.of(), List.of(), at);
            default -> new SourceVisited(id, "Post, \\ news", List.of("a1", "a2"), List.of("one is gone"), at);
        };
    }

    private List<Runnable> article(String id) {
        List<Runnable> steps = new ArrayList<>();
        String outlet = random.nextBoolean() ? "Harbour Post" : null;
        String published = random.nextBoolean() ? day() : null;
        steps.add(() -> story.article(id, "Envoys of " + id, outlet, published));
        for (int f = random.nextInt(5); f > 0; f--) {
            String factId = id + "-f" + f;
            steps.add(fact(factId, id));
            for (int d = random.nextInt(4); d > 0; d--) {
                steps.add(decision(factId, id));
            }
        }
        for (int l = random.nextInt(4); l > 0; l--) {
            steps.add(likeness(id, "a" + random.nextInt(10)));
        }
        return steps;
    }

    private Runnable fact(String factId, String articleId) {
        String from = random.nextInt(4) == 0 ? null : day();
        Origin origin = Story.told(
                factId,
                articleId,
                one(MODALITIES),
                from,
                from == null || random.nextBoolean() ? from : "2025-07-09",
                random.nextBoolean() ? List.of() : List.of(new Hop("two officials", false, "origin")));
        List<Actor> actors = List.of(one(ACTORS), one(ACTORS));
        List<Actor> recipients = random.nextInt(5) == 0 ? List.of() : List.of(one(ACTORS));
        boolean reciprocal = random.nextBoolean();
        String type = one(TYPES);
        String status = one(STATUSES);
        return switch (random.nextInt(5)) {
            case 0 -> () -> story.aid(origin, "Shells", random.nextBoolean() ? "shell-155" : null, status);
            case 1 -> () -> story.quotation(origin, one(ACTORS));
            case 2 -> () -> story.custom(origin, Map.of("killed", "3", "hurt", "12", "where", "a \\ port\tcity"));
            default -> () -> story.interaction(origin, type, actors, recipients, reciprocal);
        };
    }

    private Runnable decision(String factId, String articleId) {
        return switch (random.nextInt(4)) {
            case 0 -> () -> story.accepted(factId, articleId, "anna");
            case 1 -> () -> story.rejected(factId, articleId, "ben");
            case 2 -> () -> story.noted(factId, articleId, "Ask the \"desk\".\nTwice.");
            default -> () -> story.undone(factId, articleId, "accepted", "open", null, "");
        };
    }

    private Runnable likeness(String id, String other) {
        return switch (random.nextInt(4)) {
            case 0 -> () -> story.version(id, other);
            case 1 -> () -> story.copy(id, other);
            case 2 -> () -> story.own(id, "version", other);
            default -> () -> story.ownUndone(id, "copy", other);
        };
    }

    private static PluginEvent started(String plugin) {
        return new PluginEvent.PluginStarted(plugin, "1.0.0", plugin + ".jar", "abc", List.of("extractor"), Story.NOON);
    }

    private String day() {
        return "2025-07-0" + (1 + random.nextInt(8));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
