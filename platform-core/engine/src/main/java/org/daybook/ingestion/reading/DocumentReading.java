package org.daybook.ingestion.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.host.Answer;
import org.daybook.host.Extension;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.bytes.MediaTypes;
import org.daybook.ingestion.bytes.Unpacking;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.fact.Fact;

/** Reads documents with the plugins of the moment. Safe on several threads; no document can make it throw. */
public final class DocumentReading {

    private final PluginHost host;

    public DocumentReading(PluginHost host) {
        this.host = host;
    }

    /** From bytes to articles, by the first parser that knows the format. */
    public ParsedDocument parse(RawDocument document) {
        String fingerprint = Fingerprint.of(document.content());
        String name = Clean.words(document.name());
        Function<String, ParsedDocument> unread = reason -> new ParsedDocument.Unread(name, fingerprint, reason);
        RawDocument content = document;
        if (Unpacking.isPacked(document.content())) {
            Optional<RawDocument> unpacked = Unpacking.unpack(document);
            if (unpacked.isEmpty()) {
                return unread.apply(
                        "The gzip file is cut short, damaged or unpacks to more than 64 MB. Fetch it again.");
            }
            content = unpacked.get();
        }
        if (content.content().length == 0) {
            return unread.apply("The document is empty.");
        }
        RawDocument known = content.withMediaType(MediaTypes.of(content));
        List<String> failures = new ArrayList<>();
        for (Extension<ArticleParser> parser : host.parsers()) {
            if (!claims(parser.claims(), known)) {
                continue;
            }
            Answer<ParseResult> answer = parser.call(name, each -> ArticleCheck.copy(each.parse(copy(known)), known));
            switch (answer) {
                case Answer.Failed<ParseResult>(String reason) -> failures.add(parser.plugin() + ": " + reason);
                case Answer.Given<ParseResult>(ParseResult.NotMine notMine) -> {}
                case Answer.Given<ParseResult>(ParseResult.Unreadable(String reason)) -> {
                    return unread.apply(reason);
                }
                case Answer.Given<ParseResult>(ParseResult.Parsed(List<ParsedArticle> articles)) -> {
                    return articles(name, fingerprint, articles, parser);
                }
            }
        }
        return unread.apply(nobody(known, failures));
    }

    private static String nobody(RawDocument document, List<String> failures) {
        return failures.isEmpty()
                ? "No plugin reads " + document.mediaType().orElse("this format")
                        + ". Save it as text or HTML, or add a plugin that reads it."
                : "The plugins that read this format failed. " + String.join(" ", failures);
    }

    private static ParsedDocument articles(
            String name, String fingerprint, List<ParsedArticle> articles, Extension<ArticleParser> parser) {
        List<FreshArticle> fresh = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            ParsedArticle article = articles.get(i);
            Optional<String> number = articles.size() > 1 ? Optional.of(Integer.toString(i)) : Optional.empty();
            String id = article.entry()
                    .map(guid -> Fingerprint.ofEntry(guid, article))
                    .orElseGet(() -> Fingerprint.ofArticle(fingerprint, number));
            if (ids.add(id)) {
                String place = article.entry()
                        .or(() -> number)
                        .map(entry -> "#" + entry)
                        .orElse("");
                fresh.add(new FreshArticle(id, name + place, fingerprint, article, parser.plugin(), parser.version()));
            }
        }
        return new ParsedDocument.Articles(name, fingerprint, List.copyOf(fresh));
    }

    private static RawDocument copy(RawDocument document) {
        return new RawDocument(
                document.name(),
                document.content().clone(),
                document.mediaType(),
                document.url(),
                document.title(),
                document.outlet(),
                document.published());
    }

    private static boolean claims(Extension.Claims claims, RawDocument document) {
        boolean type = claims.mediaTypes().isEmpty()
                || document.mediaType().map(claims.mediaTypes()::contains).orElse(true);
        boolean host = claims.hosts().isEmpty()
                || document.url()
                        .flatMap(DocumentReading::host)
                        .map(claims.hosts()::contains)
                        .orElse(false);
        return type && host;
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .map(each -> each.startsWith("www.") ? each.substring(4) : each);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** From an article to its facts: analysed once, then shown to every extractor. */
    public ReadArticle read(FreshArticle source) {
        List<String> problems = new ArrayList<>();
        AnalyzedArticle analyzed = analyze(source, problems);
        List<FoundFact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Extension<FactExtractor> extractor : host.extractors()) {
            for (Fact fact : extract(extractor, analyzed, source, problems)) {
                String id = FactCheck.id(source.articleId(), fact);
                if (ids.add(id)) {
                    facts.add(new FoundFact(id, fact, extractor.plugin(), extractor.version()));
                }
            }
        }
        return new ReadArticle(source, List.copyOf(facts), List.copyOf(problems));
    }

    private AnalyzedArticle analyze(FreshArticle source, List<String> problems) {
        ParsedArticle article = source.article();
        return host.analyzer(article.language())
                .map(analyzer -> switch (analyzer.call(source.document(), each -> checked(each.analyze(article)))) {
                    case Answer.Given<AnalyzedArticle>(AnalyzedArticle analyzed) -> analyzed;
                    case Answer.Failed<AnalyzedArticle>(String reason) -> {
                        problems.add(analyzer.plugin() + ": " + reason);
                        yield Lines.of(article);
                    }
                })
                .orElseGet(() -> Lines.of(article));
    }

    private static AnalyzedArticle checked(AnalyzedArticle given) {
        int length = given.article().text().length();
        for (Sentence sentence : given.sentences()) {
            if (sentence.span().end() > length) {
                throw new IllegalArgumentException("a sentence ends outside the text");
            }
        }
        return given;
    }

    private static List<Fact> extract(
            Extension<FactExtractor> extractor, AnalyzedArticle article, FreshArticle source, List<String> problems) {
        List<String> faults = new ArrayList<>();
        int length = source.article().text().length();
        Answer<List<Fact>> answer =
                extractor.call(source.document(), each -> FactCheck.good(each.extract(article), length, faults));
        return switch (answer) {
            case Answer.Given<List<Fact>>(List<Fact> facts) -> {
                FactCheck.first(faults).ifPresent(fault -> {
                    extractor.fault(source.document(), fault);
                    problems.add(extractor.plugin() + ": " + fault);
                });
                yield facts;
            }
            case Answer.Failed<List<Fact>>(String reason) -> {
                problems.add(extractor.plugin() + ": " + reason);
                yield List.of();
            }
        };
    }
}
