package org.daybook.plugins.english.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.parsing.Parser;
import org.daybook.plugins.english.parsing.Sight;
import org.daybook.plugins.english.text.Passage;

/** Tags, parses and finds dictionary forms. Thread-safe: the model is read once and never changes. */
public final class Grammar {
    private final GrammarModel model;
    private final Lemmatizer lemmatizer;
    private final Tagger tagger;
    private final Parser parser;

    public Grammar(GrammarModel model, Lemmatizer lemmatizer) {
        this.model = model;
        this.lemmatizer = lemmatizer;
        this.tagger = new Tagger(model.tags(), model.lexicon(), model.tagWeights());
        this.parser = new Parser(model.actions(), model.parseWeights());
    }

    /** The grammar that ships with the plugin; see MODEL-NOTICE.md beside it. */
    public static Grammar load() {
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream("english.model.gz"))) {
            GrammarModel model = GrammarModel.read(in);
            return new Grammar(model, Lemmatizer.load(model.lexicon()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sentence read(String text, Passage passage) {
        List<String> raw = passage.words().stream().map(span -> span.of(text)).toList();
        return new Sentence(passage.span(), read(raw, passage.words()), passage.region(), passage.paragraph());
    }

    /** The spans are only handed on to the tokens. */
    public List<Token> read(List<String> raw, List<Span> spans) {
        Words words = Words.of(raw);
        int[] tags = tagger.tag(words);
        Sight sight = words.sight(tags, model.tags());
        Tree tree = Tree.of(parser.parse(sight), sight.places(), words.size(), model.actions());
        List<Token> tokens = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            String universal = model.tags().universal(tags[i]);
            String fine = model.tags().fine(tags[i]);
            String lemma = lemmatizer.lemma(raw.get(i), universal, fine);
            tokens.add(new Token(spans.get(i), raw.get(i), lemma, universal, fine, tree.head(i), tree.relation(i)));
        }
        return List.copyOf(tokens);
    }
}
