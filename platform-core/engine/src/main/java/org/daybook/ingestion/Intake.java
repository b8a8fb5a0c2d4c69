package org.daybook.ingestion;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.events.ArticleEvent;
import org.daybook.events.Journal;
import org.daybook.ingestion.dating.Dating;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.ingestion.reading.FreshArticle;
import org.daybook.ingestion.reading.ParsedDocument;
import org.daybook.ingestion.reading.ReadArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.daybook.work.Progress;

/** Takes documents in and records them: bytes kept, one transaction a document, no document stops the others. */
public final class Intake {

    private static final int TOGETHER = 200;

    private final DocumentReading reading;
    private final RawDocuments raw;
    private final Journal journal;
    private final Clock clock;

    public Intake(DocumentReading reading, RawDocuments raw, Journal journal, Clock clock) {
        this.reading = reading;
        this.raw = raw;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reads and records documents that were handed over together, in their order.
     *
     * @param by the analyst or source they came from
     * @param progress asked before each document whether to go on
     * @param heard told of each document as soon as it is recorded
     */
    public void take(List<RawDocument> documents, String by, Progress progress, Consumer<IntakeAnswer> heard) {
        progress.total(documents.size());
        for (int start = 0; start < documents.size() && !progress.cancelled(); start += TOGETHER) {
            List<RawDocument> some = documents.subList(start, Math.min(documents.size(), start + TOGETHER));
            List<ParsedDocument> parsed = dated(parse(some, progress));
            for (int i = 0; i < parsed.size() && !progress.cancelled(); i++) {
                raw.keep(some.get(i).content());
                heard.accept(record(parsed.get(i), by));
                progress.done(start + i + 1L);
            }
        }
    }

    /** One document on its own. */
    public IntakeAnswer take(RawDocument document, String by) {
        List<IntakeAnswer> answers = new ArrayList<>();
        take(List.of(document), by, Progress.silent(), answers::add);
        return answers.getFirst();
    }

    /** An article of a document that was read before, with the bytes it was read from. */
    public IntakeAnswer take(FreshArticle article, byte[] content, String by) {
        var document = new ParsedDocument.Articles(article.document(), article.fingerprint(), List.of(article));
        raw.keep(content);
        return record(dated(List.of(document)).getFirst(), by);
    }

    /** Whether an article of this id was recorded before. */
    public boolean knows(String articleId) {
        return journal.knows(articleId);
    }

    private List<ParsedDocument> parse(List<RawDocument> documents, Progress progress) {
        List<ParsedDocument> parsed = new ArrayList<>();
        for (RawDocument document : documents) {
            if (progress.cancelled()) {
                break;
            }
            parsed.add(reading.parse(document));
        }
        return parsed;
    }

    private static List<ParsedDocument> dated(List<ParsedDocument> parsed) {
        List<ParsedArticle> articles = new ArrayList<>();
        for (ParsedDocument document : parsed) {
            if (document instanceof ParsedDocument.Articles read) {
                read.articles().forEach(each -> articles.add(each.article()));
            }
        }
        List<ParsedArticle> dates = Dating.date(articles);
        List<ParsedDocument> result = new ArrayList<>();
        int next = 0;
        for (ParsedDocument document : parsed) {
            switch (document) {
                case ParsedDocument.Unread unread -> result.add(unread);
                case ParsedDocument.Articles read -> {
                    List<FreshArticle> fresh = new ArrayList<>();
                    for (FreshArticle each : read.articles()) {
                        fresh.add(each.with(dates.get(next++)));
                    }
                    result.add(new ParsedDocument.Articles(read.document(), read.fingerprint(), List.copyOf(fresh)));
                }
            }
        }
        return result;
    }

    private IntakeAnswer record(ParsedDocument parsed, String by) {
        try {
            return switch (parsed) {
                case ParsedDocument.Unread unread -> refuse(parsed, unread.reason(), by);
                case ParsedDocument.Articles read -> record(read, by);
            };
        } catch (RuntimeException unstorable) {
            // a document the store cannot take must not stop the others; when the store is gone, this throws again
            return refuse(parsed, "It could not be recorded: " + unstorable.getMessage(), by);
        }
    }

    private IntakeAnswer record(ParsedDocument.Articles read, String by) {
        List<String> ids = read.articles().stream().map(FreshArticle::articleId).toList();
        List<Journal.NewStream> streams = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int facts = 0;
        Instant now = clock.instant();
        for (FreshArticle fresh : read.articles()) {
            if (!journal.knows(fresh.articleId())) {
                ReadArticle article = reading.read(fresh);
                streams.add(new Journal.NewStream(fresh.articleId(), List.of(FactEvents.article(fresh, by, now))));
                article.facts()
                        .forEach(fact ->
                                streams.add(new Journal.NewStream(fact.id(), List.of(FactEvents.fact(fact, fresh)))));
                facts += article.facts().size();
                problems.addAll(article.problems());
            }
        }
        if (streams.isEmpty() || journal.append(streams) == Journal.Answer.ALREADY_THERE) {
            return new IntakeAnswer.AlreadyKnown(read.document(), ids);
        }
        return new IntakeAnswer.Ingested(read.document(), ids, facts, List.copyOf(problems));
    }

    private IntakeAnswer refuse(ParsedDocument parsed, String reason, String by) {
        String stream = "refused-" + parsed.fingerprint();
        if (!journal.knows(stream)) {
            ArticleEvent event = new ArticleEvent.DocumentRefused(
                    parsed.document(), parsed.fingerprint(), reason, by, clock.instant());
            journal.append(List.of(new Journal.NewStream(stream, List.of(event))));
        }
        return new IntakeAnswer.Refused(parsed.document(), reason);
    }
}
