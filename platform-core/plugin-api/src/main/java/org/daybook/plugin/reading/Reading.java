package org.daybook.plugin.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;

/** An analysed article, indexed for walking: from a word to its children, its phrase, its mention, its frames. Immutable. */
public final class Reading {

    private final AnalyzedArticle article;
    private final List<Tree> trees;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<Integer, List<Integer>> governed = new HashMap<>();
    private final Map<Long, Integer> frameAt = new HashMap<>();

    private Reading(AnalyzedArticle article) {
        this.article = article;
        trees = article.sentences().stream().map(Tree::of).toList();
        for (Mention mention : article.mentions()) {
            mentions.computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                    .add(mention);
        }
        for (int at = 0; at < article.frames().size(); at++) {
            Frame frame = article.frames().get(at);
            governed.computeIfAbsent(frame.governor(), key -> new ArrayList<>()).add(at);
            frameAt.putIfAbsent(key(frame.sentence(), frame.token()), at);
        }
    }

    /** Indexes an article; linear in its length. */
    public static Reading of(AnalyzedArticle article) {
        return new Reading(article);
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | (token & 0xffffffffL);
    }

    public AnalyzedArticle article() {
        return article;
    }

    public Sentence sentence(int sentence) {
        return article.sentences().get(sentence);
    }

    public Token token(int sentence, int token) {
        return sentence(sentence).tokens().get(token);
    }

    /** Whether there is such a word; frames made by hand may point nowhere. */
    public boolean has(int sentence, int token) {
        return sentence >= 0
                && sentence < trees.size()
                && token >= 0
                && token < sentence(sentence).tokens().size();
    }

    /** Indexes of the words that hang on a word, in order. */
    public List<Integer> children(int sentence, int token) {
        return trees.get(sentence).children(token);
    }

    /** Children whose relation is one of these; {@code nmod} also matches {@code nmod:poss}. */
    public List<Integer> children(int sentence, int token, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children(sentence, token)) {
            String relation = token(sentence, child).relation();
            for (String wanted : relations) {
                if (isA(relation, wanted)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isA(String relation, String wanted) {
        return relation.startsWith(wanted)
                && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    /** The span of a word with everything that hangs on it. */
    public Span phrase(int sentence, int token) {
        return trees.get(sentence).phrase(token);
    }

    /** The span of a noun with what stands before it, without relative clauses and prepositional phrases after it. */
    public Span nounPhrase(int sentence, int token) {
        Span span = token(sentence, token).span();
        for (int child : children(sentence, token, "det", "amod", "compound", "nummod", "nmod:poss", "flat")) {
            Span part = phrase(sentence, child);
            if (child < token || token(sentence, child).relation().startsWith("flat")) {
                span = span.join(part);
            }
        }
        return span;
    }

    /** The preposition of an oblique or the marker of a clause, in lower case; empty when there is none. */
    public Optional<String> marker(int sentence, int token) {
        return children(sentence, token, "case", "mark").stream()
                .map(child -> token(sentence, child).text().toLowerCase(Locale.ROOT))
                .filter(text -> !text.equals("'s") && !text.equals("’s") && !text.equals("'"))
                .findFirst();
    }

    /** The mention whose head is this word. */
    public Optional<Mention> mentionAt(int sentence, int token) {
        return mentionsIn(sentence).stream()
                .filter(each -> each.token() == token)
                .findFirst();
    }

    /** Mentions of a sentence, in order. */
    public List<Mention> mentionsIn(int sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }

    /** Mentions of a sentence that lie within a span, in order. */
    public List<Mention> mentionsWithin(int sentence, Span span) {
        return mentionsIn(sentence).stream()
                .filter(each -> span.contains(each.span()))
                .toList();
    }

    public Frame frame(int frame) {
        return article.frames().get(frame);
    }

    /** The frame that a word evokes, as index in the article's frames. */
    public Optional<Integer> frameAt(int sentence, int token) {
        return Optional.ofNullable(frameAt.get(key(sentence, token)));
    }

    /** Indexes of the frames that this frame governs ("said that …"), in order. */
    public List<Integer> governedBy(int frame) {
        return governed.getOrDefault(frame, List.of());
    }
}
