package org.daybook.plugins.english.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.tree.Folding;
import org.daybook.plugins.english.tree.Tree;

/** What one mention of a name lends to the others: an apposition's office, a full name's first part. */
final class Names {
    private final List<Tree> trees;
    private final List<Draft> drafts;

    Names(List<Tree> trees, List<Draft> drafts) {
        this.trees = trees;
        this.drafts = drafts;
    }

    /** "Ukraine's president, Volodymyr Zelenskyy", "Ann Smith, a Danish lawmaker,": one person said twice. */
    void apposition() {
        for (int at = 0; at + 1 < drafts.size(); at++) {
            Draft one = drafts.get(at);
            Draft two = drafts.get(at + 1);
            if (one.sentence == two.sentence && one.person && two.person && comma(one, two)) {
                if (one.role != null && !one.plural && one.kind == Mention.Kind.DESCRIPTION && two.named()) {
                    enrich(two, one);
                    adopt(one, two);
                } else if (one.named() && two.kind == Mention.Kind.DESCRIPTION && !two.plural && closed(two)) {
                    enrich(one, two);
                    adopt(two, one);
                }
            }
        }
    }

    private boolean comma(Draft one, Draft two) {
        Tree tree = trees.get(one.sentence);
        int comma = one.last + 1;
        if (comma >= tree.size() || !tree.lower(comma).equals(",")) {
            return false;
        }
        int from = comma + 1;
        if (from < two.first && tree.tagged(from, "DET")) {
            from++;
        }
        return from == two.first && !tree.is(two.token, "conj");
    }

    private boolean closed(Draft draft) {
        Tree tree = trees.get(draft.sentence);
        if (tree.is(draft.token, "appos")) {
            return true;
        }
        int next = draft.last + 1;
        return next >= tree.size()
                || (tree.tagged(next, "PUNCT", "ADP") && !tree.lower(next).equals("by"))
                || tree.lower(next).equals("who");
    }

    private static void enrich(Draft name, Draft office) {
        name.only().filter(actor -> actor.country().isEmpty()).ifPresent(actor -> {
            Optional<Actor> from = office.only();
            name.actors = List.of(new Actor(
                    actor.name(), "", from.flatMap(Actor::country), from.flatMap(Actor::sector), Optional.empty()));
            name.rule = "title.apposition";
        });
    }

    private static void adopt(Draft office, Draft name) {
        office.actors = name.actors;
        office.antecedent = name.span;
        office.entry = name.entry;
        office.rule = "apposition";
    }

    /** "The Libyan National Army (LNA)" tells what the letters mean from there on. */
    void acronyms() {
        Map<String, Draft> meanings = new HashMap<>();
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            Tree tree = trees.get(draft.sentence);
            boolean letters =
                    draft.first == draft.last && letters(tree.token(draft.first).text());
            if (!letters) {
                continue;
            }
            String word = tree.token(draft.first).text();
            Draft before = at > 0 ? drafts.get(at - 1) : null;
            boolean bracket = before != null
                    && before.actors.size() == 1
                    && before.sentence == draft.sentence
                    && before.last == draft.first - 2
                    && (tree.lower(draft.first - 1).equals("(")
                            || tree.lower(draft.first - 1).equals("-lrb-"));
            if (before != null && bracket) {
                meanings.put(word, before);
            }
            Draft meant = meanings.get(word);
            boolean known = draft.entry != null && !draft.rule.equals("acronym");
            if (meant != null
                    && !meant.equals(draft)
                    && (!known || meant.country().isPresent())) {
                draft.actors = meant.actors;
                draft.entry = meant.entry;
                draft.role = meant.role;
                draft.person = false;
                draft.antecedent = meant.naming();
                draft.rule = "acronym";
            }
        }
    }

    private static boolean letters(String word) {
        return word.length() > 1
                && word.length() < 9
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(word.charAt(0));
    }

    /** A full name anywhere in the article tells whose surname stands elsewhere. */
    void surnames() {
        Map<String, Draft> byName = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.named() && draft.kind != Mention.Kind.DESCRIPTION) {
                draft.only().ifPresent(actor -> {
                    byName.merge(key(actor.name()), draft, Names::better);
                    if (actor.name().contains(" ")) {
                        byName.merge(
                                key(actor.name().substring(actor.name().lastIndexOf(' ') + 1)), draft, Names::better);
                    }
                });
            }
        }
        for (Draft draft : drafts) {
            boolean unknown = draft.entry == null && draft.person && draft.kind != Mention.Kind.DESCRIPTION;
            draft.only().filter(actor -> unknown).ifPresent(actor -> {
                Draft full = byName.get(key(actor.name()));
                if (full != null
                        && !full.equals(draft)
                        && (full.country().isPresent()
                                || full.actors.getFirst().name().contains(" "))) {
                    String name = full.actors.getFirst().name();
                    if (name.endsWith(actor.name()) || full.entry != null) {
                        draft.actors = full.actors;
                        draft.antecedent = full.span;
                        draft.entry = full.entry;
                        draft.rule = "surname";
                        draft.place = false;
                    }
                }
            });
        }
    }

    private static Draft better(Draft one, Draft two) {
        return one.country().isEmpty() && two.country().isPresent() ? two : one;
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            key.append(Folding.word(word)).append(' ');
        }
        return key.toString().strip();
    }
}
