package org.daybook.plugins.english;

import java.util.List;
import java.util.Set;
import org.daybook.plugin.LanguageAnalyzer;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugins.english.grammar.Grammar;
import org.daybook.plugins.english.text.SentenceCutter;
import org.pf4j.Extension;

/** Reads an English article once for all extractors. */
@Extension
public final class EnglishAnalyzer implements LanguageAnalyzer {
    private final SentenceCutter cutter = SentenceCutter.load();
    private final Grammar grammar = Grammar.load();
    private final Meaning meaning = new Meaning();

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public AnalyzedArticle analyze(ParsedArticle article) {
        List<Sentence> sentences = cutter.cut(article).stream()
                .map(passage -> grammar.read(article.text(), passage))
                .toList();
        return meaning.read(article, sentences);
    }
}
