package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugins.english.registry.ActorRegistry;
import org.daybook.plugins.english.tree.Quotes;
import org.daybook.plugins.english.tree.Tree;

/** Finds who is mentioned in an article: names, titles, descriptions, adjectives and pronouns, in that order of trust. */
public final class MentionFinder {
    private final ActorRegistry registry;
    private final SentenceReader reader;

    public MentionFinder(ActorRegistry registry) {
        this.registry = registry;
        this.reader = new SentenceReader(registry);
    }

    /** The mentions of an article, in order of appearance. */
    public List<Mention> find(ParsedArticle article, List<Tree> trees, Quotes quotes) {
        List<Draft> drafts = new ArrayList<>();
        for (Tree tree : trees) {
            drafts.addAll(reader.read(tree));
        }
        Names names = new Names(trees, drafts);
        names.acronyms();
        names.apposition();
        new Surnames(registry, drafts, article.published().date()).settle();
        names.surnames();
        new Descriptions(registry, trees, drafts, article.published().date()).resolve();
        new Whereabouts(trees, drafts).settle();
        drafts.removeIf(Draft::vague);
        drafts.addAll(new Pronouns(trees, drafts, quotes).resolve());
        return drafts.stream()
                .sorted(Comparator.comparing((Draft each) -> each.span))
                .map(each -> each.mention(article.text()))
                .toList();
    }
}
