package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.statements.QuoteScanner.Quote;
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
        List<Saying> sayings = new ArrayList<>();
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
            sayings.addAll(reader.read(tree, mine));
        }
        sayings.addAll(new LooseQuotes(text, trees, quotes).attribute(sayings));
        sayings.sort(
                Comparator.comparingInt((Saying each) -> each.sentence).thenComparing(each -> each.content.getFirst()));
        return new Chains(article, sayings).statements();
    }

    /** The words of a sentence without its closing mark. */
    static Optional<Span> trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (Character.isWhitespace(text.charAt(from)) || ",;:-–—".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from
                && (Character.isWhitespace(text.charAt(to - 1)) || ",;:.-–—".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
