package org.daybook.plugins.english.statements.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.tree.Tree;

/** Who stands at a word: the mention there, or the phrase itself when nobody knows its name. */
public final class Speakers {
    private static final Set<String> NOBODY = Set.of("it", "there", "this", "that", "which", "what", "i", "you", "we");
    private final List<Map<Integer, Mention>> byToken = new ArrayList<>();
    private final List<List<Mention>> bySentence = new ArrayList<>();
    private final String text;

    public Speakers(String text, List<Tree> trees, List<Mention> mentions) {
        this.text = text;
        trees.forEach(each -> {
            byToken.add(new HashMap<>());
            bySentence.add(new ArrayList<>());
        });
        for (Mention mention : mentions) {
            byToken.get(mention.sentence()).putIfAbsent(mention.token(), mention);
            bySentence.get(mention.sentence()).add(mention);
        }
    }

    /** Somebody who speaks, with the words that say who. */
    public record Speaker(Actor actor, Span span, boolean named) {
        /** The same, meant by other words: "it". */
        public Speaker at(Span words) {
            return new Speaker(actor, words, named);
        }

        public boolean media() {
            return actor.sector().equals(Optional.of("MED")) && named;
        }
    }

    public Optional<Mention> mention(Tree tree, int token) {
        return Optional.ofNullable(byToken.get(tree.number()).get(token));
    }

    /** The head of the name that a word is a part of, when the parser took another for it; else the word itself. */
    public int covering(Tree tree, int token) {
        if (token < 0 || byToken.get(tree.number()).containsKey(token)) {
            return token;
        }
        Span span = tree.token(token).span();
        for (Mention each : bySentence.get(tree.number())) {
            if (each.span().contains(span)) {
                return each.token();
            }
        }
        return token;
    }

    public Optional<Speaker> at(Tree tree, int token) {
        if (token < 0) {
            return Optional.empty();
        }
        Optional<Mention> mention =
                mention(tree, token).filter(each -> !each.actors().isEmpty());
        if (mention.isPresent()) {
            return Optional.of(named(tree, token, mention.get()));
        }
        if (NOBODY.contains(tree.lower(token)) || !tree.tagged(token, "NOUN", "PROPN", "ADJ", "NUM", "PRON")) {
            return Optional.empty();
        }
        Span span = phrase(tree, token);
        String words = span.of(text);
        Actor actor = new Actor(words, words, owner(tree, span), Optional.empty(), Optional.empty());
        return Optional.of(
                new Speaker(actor, span, Character.isUpperCase(words.charAt(0)) && tree.tagged(token, "PROPN")));
    }

    private Speaker named(Tree tree, int token, Mention found) {
        boolean named = found.kind() != Mention.Kind.DESCRIPTION
                || !(found.rule().equals("role")
                        || found.rule().equals("generic")
                        || found.rule().equals("role.again"));
        Actor actor = joined(found);
        boolean nameless = found.kind() == Mention.Kind.DESCRIPTION
                && !actor.name().isEmpty()
                && Character.isLowerCase(actor.name().charAt(0));
        if (!nameless && actor.country().isPresent()) {
            return new Speaker(actor, found.span(), named);
        }
        // "A spokesman for the Romanian ministry" says more than "spokesman".
        Span span = whole(tree, phrase(tree, token).join(found.span()));
        Optional<String> country = actor.country().or(() -> owner(tree, span));
        String words = nameless ? span.of(text) : actor.name();
        Actor whole = new Actor(words, nameless ? words : actor.text(), country, actor.sector(), actor.registryId());
        return new Speaker(whole, nameless ? span : found.span(), named && !nameless);
    }

    /** A phrase without cutting a name in two. */
    private Span whole(Tree tree, Span phrase) {
        Span whole = phrase;
        for (Mention each : bySentence.get(tree.number())) {
            whole = each.span().overlaps(whole) ? whole.join(each.span()) : whole;
        }
        return whole;
    }

    /** The country of the only one named in a phrase: "its spokesman", "the ministry in Paris". */
    private Optional<String> owner(Tree tree, Span span) {
        return bySentence.get(tree.number()).stream()
                .filter(each -> span.contains(each.span()) && each.actors().size() == 1)
                .flatMap(each -> each.actors().getFirst().country().stream())
                .findFirst();
    }

    private static Actor joined(Mention mention) {
        if (mention.actors().size() == 1) {
            return mention.actors().getFirst();
        }
        Actor first = mention.actors().getFirst();
        boolean same = mention.actors().stream().allMatch(each -> each.name().equals(first.name()));
        String names =
                String.join(" and ", mention.actors().stream().map(Actor::name).toList());
        return same ? first : new Actor(names, first.text(), Optional.empty(), first.sector(), Optional.empty());
    }

    /** The noun with what stands before it, without its determiner and without clauses after it; "people familiar with" stays whole. */
    private static Span phrase(Tree tree, int token) {
        int first = token;
        for (int child : tree.children(token)) {
            if (child < token && tree.is(child, "amod", "compound", "nummod", "nmod:poss", "nmod", "flat")) {
                first = Math.min(first, tree.left(child));
            }
        }
        int last = token;
        for (int child : tree.children(token)) {
            boolean short_ = tree.right(child) - tree.left(child) < 8;
            if (child > token
                    && short_
                    && tree.is(child, "amod", "flat", "nmod", "compound")
                    && tree.left(child) <= last + 2) {
                last = Math.max(last, tree.right(child));
            }
        }
        return tree.span(first, last);
    }
}
