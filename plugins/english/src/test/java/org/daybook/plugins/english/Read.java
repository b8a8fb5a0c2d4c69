package org.daybook.plugins.english;

import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;

/** Reads sentences of tests as an article of Wednesday 9 July 2025. */
public final class Read {
    private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

    private Read() {}

    public static AnalyzedArticle article(String text) {
        return on(LocalDate.of(2025, 7, 9), text);
    }

    public static AnalyzedArticle on(LocalDate published, String text) {
        return ANALYZER.analyze(ParsedArticle.of("", text).withPublished(Publication.stated(published, "test")));
    }

    public static AnalyzedArticle undated(String text) {
        return ANALYZER.analyze(ParsedArticle.of("", text));
    }

    /** The mention with these words. */
    public static Mention mention(AnalyzedArticle article, String words) {
        return article.mentions().stream()
                .filter(each -> article.text(each.span()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention \"" + words + "\" in "
                        + article.mentions().stream()
                                .map(each -> article.text(each.span()))
                                .toList()));
    }

    /** Countries of the mention with these words. */
    public static List<String> countries(String text, String words) {
        return mention(article(text), words).actors().stream()
                .map(each -> each.country().orElse(""))
                .toList();
    }

    /** The first frame with this lemma. */
    public static Frame frame(AnalyzedArticle article, String lemma) {
        return article.frames().stream()
                .filter(each -> each.lemma().equals(lemma))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no frame " + lemma + " in "
                        + article.frames().stream().map(Frame::lemma).toList()));
    }

    /** Names of the actors in a role of the first frame with this lemma. */
    public static List<String> actors(AnalyzedArticle article, String lemma, String role) {
        return frame(article, lemma).arguments(role).stream()
                .flatMap(each -> each.actors().stream())
                .map(each -> each.name())
                .toList();
    }
}
