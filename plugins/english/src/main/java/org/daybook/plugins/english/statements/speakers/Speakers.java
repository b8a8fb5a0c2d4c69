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
        public boolean media() {
            return actor.sector().equals(Optional.of("MED")) && named;
        }
    }

    public Optional<Mention> mention(Tree tree, int token) {
        return Optional.ofNullable(byToken.get(tree.number()).get(token));
    }

    public Optional<Speaker> at(Tree tree, int token) {
        if (token < 0) {
            return Optional.empty();
        }
        Optional<Mention> mention =
                mention(tree, token).filter(each -> !each.actors().isEmpty());
        if (mention.isPresent()) {
            Mention found = mention.get();
            boolean named = found.kind() != Mention.Kind.DESCRIPTION
                    || !(found.rule().equals("role")
                            || found.rule().equals("generic")
                            || found.rule().equals("role.again"));
            return Optional.of(new Speaker(joined(found), found.span(), named));
        }
        if (NOBODY.contains(tree.lower(token)) || !tree.tagged(token, "NOUN", "PROPN", "ADJ", "NUM", "PRON")) {
            return Optional.empty();
        }
        Span span = phrase(tree, token);
        Optional<Mention> owner = bySentence.get(tree.number()).stream()
                .filter(each -> span.contains(each.span()) && each.actors().size() == 1)
                .findFirst();
        String words = span.of(text);
        Actor actor = new Actor(
                words,
                words,
                owner.flatMap(each -> each.actors().getFirst().country()),
                Optional.empty(),
                Optional.empty());
        return Optional.of(
                new Speaker(actor, span, Character.isUpperCase(words.charAt(0)) && tree.tagged(token, "PROPN")));
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
