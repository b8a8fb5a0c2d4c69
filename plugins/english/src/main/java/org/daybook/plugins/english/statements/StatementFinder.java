package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugins.english.statements.cues.Cues;
import org.daybook.plugins.english.statements.marks.QuoteScanner;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.tree.Quotes;
import org.daybook.plugins.english.tree.Tree;

/** Finds what is said, by whom and through whom: cues with their clauses first, then quotations left over. */
public final class StatementFinder {
    private final Cues cues;

    public StatementFinder(Cues cues) {
        this.cues = cues;
    }

    /** Where direct quotations stand; found before names are, because pronouns are read differently inside. */
    public static Quotes quotes(String text, List<Tree> trees) {
        return Quotes.of(
                QuoteScanner.scan(text, trees.stream().map(Tree::sentence).toList()).stream()
                        .map(Quote::inner)
                        .toList());
    }

    /** The statements of an article, in order of appearance. */
    public List<Statement> find(ParsedArticle article, List<Tree> trees, List<Mention> mentions) {
        String text = article.text();
        List<Quote> quotes =
                QuoteScanner.scan(text, trees.stream().map(Tree::sentence).toList());
        Speakers speakers = new Speakers(text, trees, mentions);
        CueReader reader = new CueReader(cues, speakers, text);
        Labels labels = new Labels(text, speakers, trees);
        List<Saying> sayings = new ArrayList<>(labels.signed(quotes));
        int next = 0;
        for (Tree tree : trees) {
            while (next < quotes.size()
                    && quotes.get(next).inner().end() <= tree.sentence().span().start()) {
                next++;
            }
            List<Quote> mine = new ArrayList<>();
            for (int i = next;
                    i < quotes.size()
                            && quotes.get(i).inner().start()
                                    < tree.sentence().span().end();
                    i++) {
                mine.add(quotes.get(i));
            }
            List<Saying> told = reader.read(tree, mine);
            sayings.addAll(told);
            sayings.addAll(labels.introduced(tree, mine, told));
            if (told.isEmpty()) {
                labels.named(tree).ifPresent(sayings::add);
            }
        }
        sayings.addAll(new LooseQuotes(text, trees, quotes, reader.openers()).attribute(sayings));
        sayings.sort(
                Comparator.comparingInt((Saying each) -> each.sentence).thenComparing(each -> each.content.getFirst()));
        return new Chains(article, sayings).statements();
    }
}
