package org.daybook.sources.visiting;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.ingestion.Intake;
import org.daybook.ingestion.IntakeAnswer;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.ingestion.reading.FreshArticle;
import org.daybook.ingestion.reading.ParsedDocument;
import org.daybook.plugin.document.RawDocument;
import org.daybook.sources.fetching.Fetched;
import org.daybook.sources.fetching.Fetcher;
import org.daybook.sources.fetching.Validators;
import org.daybook.sources.visiting.Finding.BrokenOff;
import org.daybook.sources.visiting.Finding.Failed;
import org.daybook.sources.visiting.Finding.Found;
import org.daybook.sources.visiting.Finding.Unchanged;
import org.daybook.sources.visiting.Register.Listed;
import org.daybook.work.Progress;

/**
 * One look at a feed. Its entries are told apart by what stands in them, never by a date: an entry that is on record is
 * passed over, one that has changed is a later version. New ones are read from their own pages, and from the feed where
 * the page says less or cannot be had.
 */
final class Visit {

    /** More than a feed has of a day; the others are left for the next visit. */
    private static final int ENTRIES = 100;

    private final Listed source;
    private final Fetcher fetcher;
    private final DocumentReading reading;
    private final Intake intake;
    private final LocalDate today;
    private final List<String> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final String by;
    private boolean left;

    Visit(Listed source, Fetcher fetcher, DocumentReading reading, Intake intake, LocalDate today) {
        this.source = source;
        this.fetcher = fetcher;
        this.reading = reading;
        this.intake = intake;
        this.today = today;
        // the whole address stands in the name of the document
        this.by = URI.create(source.address()).getAuthority();
    }

    /** @param progress asked before each entry whether to go on */
    Finding look(Validators since, Progress progress) {
        return switch (fetcher.feed(URI.create(source.address()), since)) {
            case Fetched.Unchanged _ -> new Unchanged();
            case Fetched.Refused _ when isBrokenOff() -> new BrokenOff();
            case Fetched.Refused refused -> new Failed(refused.reason(), refused.retryAfter());
            case Fetched.Content content -> read(content, progress);
        };
    }

    private Finding read(Fetched.Content content, Progress progress) {
        RawDocument feed = document(source.address(), content, Optional.empty());
        return switch (reading.parse(feed)) {
            case ParsedDocument.Unread unread -> new Failed(unread.reason(), Optional.empty());
            case ParsedDocument.Articles read when isPage(read) -> new Failed(instead(content), Optional.empty());
            case ParsedDocument.Articles read -> {
                String title = read.articles().getFirst().article().outlet().orElse("");
                take(read.articles(), content.bytes(), progress);
                yield new Found(
                        title,
                        List.copyOf(articles),
                        List.copyOf(problems),
                        left ? Validators.NONE : content.validators());
            }
        };
    }

    /** Entries of feeds have names; a page that is taken for a feed would be news with every change of it. */
    private static boolean isPage(ParsedDocument.Articles read) {
        return read.articles().size() == 1
                && read.articles().getFirst().article().entry().isEmpty();
    }

    private static String instead(Fetched.Content page) {
        String feeds = NamedFeeds.of(page.address(), page.bytes()).stream()
                .map(URI::toString)
                .collect(Collectors.joining(" "));
        return page.address() + " is a page and no feed. "
                + (feeds.isEmpty()
                        ? "Look on it for the address of one, RSS or Atom."
                        : "It names this to register in its place: " + feeds);
    }

    private void take(List<FreshArticle> entries, byte[] feed, Progress progress) {
        List<FreshArticle> fresh = entries.stream()
                .filter(entry -> !intake.knows(entry.articleId()))
                .toList();
        left = fresh.size() > ENTRIES;
        progress.total(Math.min(fresh.size(), ENTRIES));
        for (int i = 0; i < Math.min(fresh.size(), ENTRIES); i++) {
            if (isBrokenOff() || progress.cancelled()) {
                left = true;
                return;
            }
            take(fresh.get(i), feed);
            progress.done(i + 1L);
        }
    }

    private void take(FreshArticle entry, byte[] feed) {
        Optional<URI> link = entry.article().url().flatMap(Visit::link);
        if (link.isEmpty()) {
            record(ofOutlet(entry), feed);
            return;
        }
        switch (fetcher.page(link.get())) {
            case Fetched.Content page -> record(entry, page, feed);
            case Fetched.Unchanged _ -> record(ofOutlet(entry), feed);
            case Fetched.Refused _ when isBrokenOff() -> left = true;
            case Fetched.Refused passing
            when !passing.lasting() && isOfTheseDays(entry) -> {
                left = true;
                problems.add(passing.reason() + " It is tried again with the next visit.");
            }
            case Fetched.Refused refused -> {
                problems.add(refused.reason() + " What the feed says of it was taken.");
                record(ofOutlet(entry), feed);
            }
        }
    }

    private void record(FreshArticle entry, Fetched.Content page, byte[] feed) {
        RawDocument document = document(
                page.address().toString(), page, Optional.of(page.address().toString()));
        if (reading.parse(document) instanceof ParsedDocument.Articles read
                && read.articles().size() == 1
                && isFuller(read.articles().getFirst(), entry)) {
            record(Entries.onItsPage(entry, read.articles().getFirst(), source.outlet()), page.bytes());
        } else {
            record(ofOutlet(entry), feed);
        }
    }

    /** A day is long enough to wait for a page; of what has no day, nobody knows how long it has waited. */
    private boolean isOfTheseDays(FreshArticle entry) {
        return entry.article()
                .published()
                .date()
                .filter(day -> !day.isBefore(today.minusDays(1)))
                .isPresent();
    }

    /** The desk is closing: what cannot be had now is no news of the source. */
    private static boolean isBrokenOff() {
        return Thread.currentThread().isInterrupted();
    }

    private static boolean isFuller(FreshArticle page, FreshArticle entry) {
        return page.article().text().length() > entry.article().text().length();
    }

    private FreshArticle ofOutlet(FreshArticle entry) {
        return Entries.ofOutlet(entry, source.outlet());
    }

    private void record(FreshArticle article, byte[] content) {
        switch (intake.take(article, content, by)) {
            case IntakeAnswer.Ingested ingested -> {
                articles.addAll(ingested.articleIds());
                problems.addAll(ingested.problems());
            }
            case IntakeAnswer.AlreadyKnown _ -> {}
            case IntakeAnswer.Refused refused -> problems.add(refused.document() + ": " + refused.reason());
        }
    }

    private static RawDocument document(String name, Fetched.Content content, Optional<String> url) {
        return new RawDocument(
                name, content.bytes(), content.mediaType(), url, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<URI> link(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
