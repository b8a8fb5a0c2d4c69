package org.daybook.benchmarks.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.events.ArticleEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.Likeness;
import org.daybook.events.PluginEvent;

/**
 * Events of three years, transaction by transaction: an article with its facts, a decision, something that happened to
 * the desk. The same seed and length give the same bytes.
 */
public final class SyntheticHistory {

    private static final Instant BEGINNING = Instant.parse("2023-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final String VERSION = "1.0.0";
    private static final List<String> PLUGINS =
            List.of("plain-text", "html", "english", "interactions", "quotations", "weapons-aid", "example");
    private static final double REFUSED = 0.004;
    private static final double OF_THE_DESK = 0.003;

    private final Chance chance;
    private final Composer composer;
    private final Facts facts;
    private final Reviewers reviewers;
    private final double stepNanos;
    private long recorded;
    private long factsTold;

    /** The length says over how many events the years are spread; the history itself never ends. */
    public SyntheticHistory(long seed, long events) {
        this.chance = new Chance(seed);
        this.composer = new Composer(chance);
        this.facts = new Facts(chance);
        this.reviewers = new Reviewers(chance);
        this.stepNanos = (double) SPAN.toNanos() / Math.max(1, events);
    }

    /** How many events there were so far. */
    public long recorded() {
        return recorded;
    }

    /** How many of them were facts. */
    public long facts() {
        return factsTold;
    }

    /** What is appended next, in one transaction. */
    public List<Entry> next() {
        Instant at = now();
        List<Entry> batch = recorded == 0 ? firstDay(at) : nextAt(at);
        recorded += batch.size();
        return batch;
    }

    private Instant now() {
        // what PostgreSQL keeps of an instant
        return BEGINNING.plusNanos((long) (recorded * stepNanos) / 1000 * 1000);
    }

    private List<Entry> nextAt(Instant at) {
        Optional<Entry> decision = reviewers.decide(recorded, at);
        if (decision.isPresent()) {
            return List.of(decision.get());
        }
        if (chance.happens(REFUSED)) {
            String fingerprint = chance.id() + chance.id();
            return List.of(new Entry(
                    "refused-" + fingerprint,
                    0,
                    at,
                    new ArticleEvent.DocumentRefused(
                            "page-" + recorded + ".html",
                            fingerprint,
                            "There is no article on this page.",
                            "anna",
                            at)));
        }
        return chance.happens(OF_THE_DESK) ? ofTheDesk(at) : article(at);
    }

    private List<Entry> article(Instant at) {
        Composition written = composer.next(LocalDate.ofInstant(at, ZoneOffset.UTC));
        String id = written.articleId();
        boolean page = chance.happens(0.7);
        List<Entry> batch = new ArrayList<>(1 + written.told().size());
        batch.add(new Entry(id, 0, at, ingested(written, page, at)));
        Composition.Like like = written.like();
        if (like != null) {
            batch.add(new Entry(id, 1, at, recognised(id, like, at)));
        }
        for (Told told : written.told()) {
            FactEvent fact = facts.read(told, written);
            batch.add(new Entry(fact.origin().factId(), 0, at, fact));
            reviewers.see(fact, recorded + batch.size());
        }
        factsTold += written.told().size();
        return batch;
    }

    private LikenessEvent recognised(String articleId, Composition.Like like, Instant at) {
        Likeness likeness = new Likeness(
                like.version() ? "near-identical" : "mostly-contained",
                like.articleId(),
                0.97,
                0.98,
                0.99,
                chance.between(200, 600),
                List.of());
        return like.version()
                ? new LikenessEvent.VersionRecognised(articleId, like.articleId(), likeness, at)
                : new LikenessEvent.CopyRecognised(articleId, like.articleId(), likeness, at);
    }

    private ArticleEvent.ArticleIngested ingested(Composition written, boolean page, Instant at) {
        LocalDate published = written.published();
        String agency = written.agency();
        String name = "article-" + recorded + (page ? ".html" : ".txt");
        return new ArticleEvent.ArticleIngested(
                written.articleId(),
                name,
                chance.id() + chance.id(),
                written.title(),
                written.outlet(),
                written.byline(),
                page ? "https://" + written.outlet().replace(' ', '-') + ".example/" + name : null,
                null,
                "en",
                published == null ? null : published.toString(),
                published == null ? "unknown" : "stated",
                published == null ? "" : published.toString(),
                written.text(),
                written.regions(),
                agency == null ? List.of() : List.of(agency),
                page ? "html" : "plain-text",
                VERSION,
                "anna",
                at);
    }

    private static List<Entry> firstDay(Instant at) {
        List<Entry> batch = new ArrayList<>();
        for (String user : Reviewers.ANALYSTS) {
            batch.add(new Entry("account-" + user, 0, at, new DeskEvent.AccountCreated(user, "analyst", "anna", at)));
        }
        for (String plugin : PLUGINS) {
            batch.add(new Entry("plugin-" + plugin, 0, at, started(plugin, at)));
        }
        return List.copyOf(batch);
    }

    private static PluginEvent started(String plugin, Instant at) {
        String sha256 = "0123456789abcdef".repeat(4);
        return new PluginEvent.PluginStarted(
                plugin, VERSION, plugin + "-1.0.0.jar", sha256, List.of("extractor " + plugin), at);
    }

    /** Each in a stream of its own, so that nobody has to remember how long the streams are. */
    private List<Entry> ofTheDesk(Instant at) {
        String plugin = chance.of(PLUGINS);
        String stream = "plugin-" + plugin + "-" + recorded;
        return List.of(
                switch (chance.between(0, 3)) {
                    case 0 -> new Entry(stream, 0, at, started(plugin, at));
                    case 1 ->
                        new Entry(
                                "view-matrix-" + recorded,
                                0,
                                at,
                                new DeskEvent.ViewRebuilt("matrix", recorded, factsTold, 1000, "anna", at));
                    case 2 ->
                        new Entry(
                                "account-" + chance.of(Reviewers.ANALYSTS) + "-" + recorded,
                                0,
                                at,
                                new DeskEvent.PasswordChanged(chance.of(Reviewers.ANALYSTS), at));
                    default ->
                        new Entry(
                                stream,
                                0,
                                at,
                                new PluginEvent.PluginFailed(
                                        plugin, VERSION, "article-" + recorded + ".html", "It took too long.", at));
                });
    }
}
