package org.daybook.plugins.english.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Subjects.Subject;
import org.daybook.plugins.english.tree.Tree;

/** Reads who takes part in what a verb or an event noun says. */
final class ArgumentReader {
    private static final int INCLUDED = 14;
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
    private final Phrases phrases;

    ArgumentReader(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Argument> read(Tree tree, Predicate predicate) {
        List<Argument> found = new ArrayList<>();
        if (predicate.kind() == Frame.Kind.NOUN) {
            noun(tree, predicate, found);
        } else {
            verb(tree, predicate.token(), -1, found);
        }
        found.sort(Comparator.comparing(Argument::span).thenComparing(Argument::role));
        return List.copyOf(found);
    }

    /** The arguments of a verb; {@code folded} is the noun that stands for the event and so takes no part in it. */
    private void verb(Tree tree, int verb, int folded, List<Argument> found) {
        boolean passive = Subjects.passive(tree, verb);
        Subject subject = Subjects.of(tree, verb);
        int object = tree.child(verb, "obj");
        if (subject.token() >= 0 && subject.token() != folded) {
            String role = !passive ? "agent" : object >= 0 && object != folded ? "recipient" : "patient";
            found.add(phrases.argument(tree, role, subject.token(), subject.inferred()));
        }
        for (int child : tree.children(verb)) {
            if (child == folded) {
                continue;
            }
            if (tree.relation(child).equals("obj")) {
                add(tree, verb, child, "patient", found);
            } else if (tree.relation(child).equals("iobj")) {
                add(tree, verb, child, "recipient", found);
            } else if (tree.is(child, "obl")) {
                oblique(tree, verb, child, passive, found);
            } else if (tree.is(child, "ccomp", "xcomp")) {
                found.add(phrases.argument(tree, "clause", child, false));
            } else if (tree.is(child, "advcl")) {
                int mark = tree.child(child, "mark");
                if (mark >= 0) {
                    found.add(phrases.argument(tree, tree.lower(mark), child, false));
                }
            }
        }
        missing(tree, verb, subject, object, found);
    }

    /** Relative pronouns stand for their noun. */
    private void add(Tree tree, int verb, int token, String role, List<Argument> found) {
        int meant = RELATIVE.contains(tree.lower(token)) ? Subjects.antecedent(tree, token, verb) : token;
        found.add(phrases.argument(tree, role, meant, meant != token));
    }

    private void oblique(Tree tree, int verb, int child, boolean passive, List<Argument> found) {
        String preposition = Phrases.preposition(tree, child);
        if (preposition.isEmpty()) {
            return;
        }
        add(tree, verb, child, passive && preposition.equals("by") ? "agent" : preposition, found);
    }

    /** "The weapons Kyiv needs": what a relative clause lacks is its noun. */
    private void missing(Tree tree, int verb, Subject subject, int object, List<Argument> found) {
        int head = tree.head(verb);
        boolean relative = tree.relation(verb).equals("acl:relcl") && head >= 0 && subject.token() >= 0;
        if (relative
                && object < 0
                && subject.token() != head
                && !Subjects.passive(tree, verb)
                && found.stream().noneMatch(each -> each.head() == head)
                && tree.child(verb, "ccomp", "xcomp") < 0) {
            found.add(phrases.argument(tree, "patient", head, true));
        }
    }

    private void noun(Tree tree, Predicate predicate, List<Argument> found) {
        int noun = predicate.token();
        for (int child : tree.children(noun)) {
            String preposition = Phrases.preposition(tree, child);
            if (tree.relation(child).equals("nmod:poss")) {
                modifier(tree, child, found);
            } else if (tree.is(child, "nmod") && !preposition.isEmpty()) {
                found.add(phrases.argument(tree, preposition.equals("by") ? "agent" : preposition, child, false));
            } else if (tree.is(child, "compound", "amod", "nmod") && child < noun) {
                compound(tree, child, found);
            } else if (tree.is(child, "acl") && !tree.relation(child).equals("acl:relcl")) {
                found.add(phrases.argument(tree, "clause", child, false));
            }
        }
        boolean owned = found.stream()
                .anyMatch(each -> each.role().equals("modifier") || each.role().equals("agent"));
        if (!owned && !tree.is(noun, "nmod", "obl", "compound")) {
            included(tree, noun, found);
        }
        int carrier = predicate.carrier();
        if (carrier == noun) {
            Subject subject = Subjects.of(tree, noun);
            if (subject.token() >= 0) {
                found.add(phrases.argument(tree, "agent", subject.token(), subject.inferred()));
            }
        } else if (carrier >= 0) {
            verb(tree, carrier, noun, found);
        }
    }

    /** "Russian raids, including what was the largest assault": the assault is one of the raids, and whose they are it is. */
    private void included(Tree tree, int noun, List<Argument> found) {
        for (int at = noun - 1; at > Math.max(1, noun - INCLUDED); at--) {
            if (tree.lower(at).equals("including")) {
                int whole = tree.lower(at - 1).equals(",") ? at - 2 : at - 1;
                if (whole >= 0 && tree.tagged(whole, "NOUN")) {
                    for (int child : tree.children(whole, "amod", "compound", "nmod:poss")) {
                        phrases.adjective(tree, child)
                                .ifPresent(each -> found.add(new Argument(
                                        each.role(),
                                        each.span(),
                                        each.sentence(),
                                        each.head(),
                                        each.actors(),
                                        each.actorSpans(),
                                        true)));
                    }
                }
                return;
            }
        }
    }

    /** A possessor counts whole, whoever it stands for. */
    private void modifier(Tree tree, int child, List<Argument> found) {
        Argument plain = phrases.argument(tree, "modifier", child, false);
        found.add(plain.actors().isEmpty() ? phrases.adjective(tree, child).orElse(plain) : plain);
    }

    private void compound(Tree tree, int child, List<Argument> found) {
        phrases.adjective(tree, child).ifPresent(found::add);
        for (int below : tree.children(child, "compound", "amod", "nmod", "conj", "dep")) {
            phrases.adjective(tree, below).ifPresent(found::add);
        }
    }
}
