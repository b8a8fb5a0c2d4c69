package org.daybook.plugins.english.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.tree.Tree;

/** Makes arguments of phrases: their words and whom their head stands for. */
final class Phrases {
    private static final Set<String> PARTS = Set.of(
            "some",
            "many",
            "one",
            "dozen",
            "hundred",
            "thousand",
            "group",
            "number",
            "member",
            "all",
            "both",
            "majority",
            "most",
            "several",
            "few",
            "series",
            "half",
            "pair",
            "handful",
            "score",
            "rest",
            "each",
            "two",
            "three",
            "none",
            "any");
    private final List<Map<Integer, Mention>> byToken = new ArrayList<>();
    private final List<Map<Integer, List<Mention>>> at = new ArrayList<>();
    /** Names and descriptions by their last word: where a tree is broken that is what the verb has for its subject. */
    private final List<Map<Integer, Mention>> byLast = new ArrayList<>();

    Phrases(List<Tree> trees, List<Mention> mentions) {
        trees.forEach(each -> {
            byToken.add(new HashMap<>());
            at.add(new HashMap<>());
            byLast.add(new HashMap<>());
        });
        for (Mention mention : mentions) {
            byToken.get(mention.sentence()).merge(mention.token(), mention, Phrases::longer);
            at.get(mention.sentence())
                    .computeIfAbsent(mention.token(), each -> new ArrayList<>())
                    .add(mention);
            if (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.DESCRIPTION) {
                int last = last(trees.get(mention.sentence()), mention);
                byLast.get(mention.sentence()).merge(last, mention, Phrases::longer);
            }
        }
    }

    private static int last(Tree tree, Mention mention) {
        int last = mention.token();
        while (last + 1 < tree.size()
                && mention.span().contains(tree.token(last + 1).span())) {
            last++;
        }
        return last;
    }

    /** An adjective or a possessive that the parser made a phrase of its own stands for its actor. */
    private static boolean standing(Tree tree, int head) {
        return !tree.is(head, "amod", "compound");
    }

    private static Mention longer(Mention one, Mention two) {
        return two.span().length() > one.span().length() ? two : one;
    }

    Optional<Mention> mention(Tree tree, int token) {
        return Optional.ofNullable(byToken.get(tree.number()).get(token));
    }

    Argument argument(Tree tree, String role, int head, boolean inferred) {
        List<Actor> actors = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        collect(tree, head, actors, spans, 0);
        return new Argument(
                role, span(tree, head), tree.number(), head, List.copyOf(actors), List.copyOf(spans), inferred);
    }

    private void collect(Tree tree, int head, List<Actor> actors, List<Span> spans, int depth) {
        Optional<Mention> mention = mention(tree, head)
                .filter(each -> !each.place() && (each.kind() != Mention.Kind.ADJECTIVE || standing(tree, head)));
        Mention broken = byLast.get(tree.number()).get(head);
        if (mention.isPresent()) {
            add(mention.get(), actors, spans);
        } else if (broken != null && broken.token() != head && !broken.place()) {
            first(tree, broken).ifPresent(each -> add(each, actors, spans));
            add(broken, actors, spans);
        } else if (PARTS.contains(tree.lemma(head)) && depth < 4) {
            for (int child : tree.children(head, "nmod")) {
                if (tree.children(child, "case").stream()
                        .anyMatch(each -> tree.lower(each).equals("of"))) {
                    collect(tree, child, actors, spans, depth + 1);
                }
            }
        }
        if (depth < 4) {
            for (int child : tree.children(head, "conj")) {
                if (!tree.verbal(child)) {
                    collect(tree, child, actors, spans, depth + 1);
                }
            }
        }
    }

    private static void add(Mention mention, List<Actor> actors, List<Span> spans) {
        for (Actor actor : mention.actors()) {
            actors.add(actor);
            spans.add(mention.span());
        }
    }

    /** "Peru and Chile's envoys met": the name that the first word of a broken phrase is joined to. */
    private Optional<Mention> first(Tree tree, Mention broken) {
        return tree.is(broken.token(), "conj")
                ? mention(tree, tree.head(broken.token()))
                        .filter(each -> !each.place() && !each.span().overlaps(broken.span()))
                : Optional.empty();
    }

    /** A name, an adjective or a possessive before a noun, as modifier; several names in one word are several actors. */
    Optional<Argument> adjective(Tree tree, int token) {
        List<Mention> here = at.get(tree.number()).getOrDefault(token, List.of());
        if (here.isEmpty() || here.stream().allMatch(Mention::place)) {
            return Optional.empty();
        }
        List<Actor> actors = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Span whole = here.getFirst().span();
        for (Mention mention : here) {
            whole = whole.join(mention.span());
            for (Actor actor : mention.actors()) {
                actors.add(actor);
                spans.add(mention.span());
            }
        }
        for (int child : tree.children(token, "conj")) {
            at.get(tree.number())
                    .getOrDefault(child, List.of())
                    .forEach(mention -> mention.actors().forEach(actor -> {
                        actors.add(actor);
                        spans.add(mention.span());
                    }));
        }
        return Optional.of(
                new Argument("modifier", whole, tree.number(), token, List.copyOf(actors), List.copyOf(spans), false));
    }

    /** The phrase without its preposition and without marks at its edges. */
    static Span span(Tree tree, int head) {
        int first = tree.left(head);
        int last = tree.right(head);
        while (first < head && (tree.is(first, "case", "mark", "cc") || tree.tagged(first, "PUNCT"))) {
            first++;
        }
        while (last > head && tree.tagged(last, "PUNCT")) {
            last--;
        }
        return tree.span(first, last);
    }

    /** The preposition of a phrase with its fixed parts: "because of"; "" without one. */
    static String preposition(Tree tree, int head) {
        int marker = tree.child(head, "case");
        if (marker < 0) {
            return "";
        }
        StringBuilder words = new StringBuilder(tree.lower(marker));
        for (int part : tree.children(marker, "fixed")) {
            words.append(' ').append(tree.lower(part));
        }
        return words.toString();
    }
}
