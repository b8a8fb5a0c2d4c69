package org.daybook.plugins.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugins.english.actors.MentionFinder;
import org.daybook.plugins.english.frames.FrameFinder;
import org.daybook.plugins.english.frames.Lexicon;
import org.daybook.plugins.english.quantities.QuantityFinder;
import org.daybook.plugins.english.registry.ActorRegistry;
import org.daybook.plugins.english.statements.FirstPerson;
import org.daybook.plugins.english.statements.StatementFinder;
import org.daybook.plugins.english.statements.cues.Cues;
import org.daybook.plugins.english.times.TimeFinder;
import org.daybook.plugins.english.tree.Attachments;
import org.daybook.plugins.english.tree.Repairs;
import org.daybook.plugins.english.tree.Tree;

/** From parsed sentences to who, when, how much, who said so and who did what to whom. Immutable and thread-safe. */
public final class Meaning {
    private final MentionFinder mentionFinder = new MentionFinder(ActorRegistry.load());
    private final StatementFinder statementFinder;
    private final FrameFinder frameFinder;
    private final Repairs repairs;

    public Meaning() {
        Cues cues = Cues.load();
        Lexicon lexicon = Lexicon.load();
        statementFinder = new StatementFinder(cues);
        frameFinder = new FrameFinder(lexicon);
        repairs = new Repairs(cues.verbs(), lexicon.nouns());
    }

    /** Reads an article whose sentences carry tags and dependencies. */
    public AnalyzedArticle read(ParsedArticle article, List<Sentence> parsed) {
        List<Sentence> sentences =
                parsed.stream().map(repairs::mend).map(Attachments::mend).toList();
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : sentences) {
            trees.add(new Tree(sentence, trees.size()));
        }
        String text = article.text();
        List<Mention> mentions =
                new ArrayList<>(mentionFinder.find(article, trees, StatementFinder.quotes(text, trees)));
        List<TimeExpression> times = TimeFinder.find(trees, article.published().date());
        List<Quantity> quantities = QuantityFinder.find(text, trees);
        List<Statement> statements = statementFinder.find(article, trees, mentions);
        mentions.addAll(FirstPerson.find(trees, statements));
        mentions.sort(Comparator.comparing(Mention::span));
        List<Frame> frames = frameFinder.find(article, trees, mentions, times, statements);
        return new AnalyzedArticle(article, sentences, List.copyOf(mentions), times, quantities, frames, statements);
    }
}
