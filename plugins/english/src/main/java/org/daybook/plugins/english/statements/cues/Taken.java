package org.daybook.plugins.english.statements.cues;

import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.statements.marks.Edges;
import org.daybook.plugins.english.tree.Tree;

/** What a verb takes beside a clause: a thing ("announced a pause"), a deed ("vowed to leave"), a charge ("accused it of lying"). */
public final class Taken {
    private static final Set<String> CHARGES = Set.of("of", "for", "over", "as");
    private static final Set<String> MOMENTS = Set.of("obl:tmod", "obl:unmarked", "nmod:unmarked");
    private static final Set<String> STOPS = Set.of(
            "according",
            "although",
            "though",
            "while",
            "whereas",
            "after",
            "before",
            "as",
            "when",
            "despite",
            "following",
            "but");
    private final String text;

    public Taken(String text) {
        this.text = text;
    }

    /** "The pause was announced by the palace": what is told stands before the verb. */
    public Optional<Span> told(Report report) {
        Tree tree = report.tree();
        int thing = tree.child(report.verb(), "nsubj:pass");
        boolean told = report.entry().takes("object") && thing >= 0 && thing < report.verb() && matter(tree, thing);
        return told
                ? Edges.trimmed(
                        text,
                        report.start(tree.left(thing)),
                        tree.token(tree.right(thing)).span().end())
                : Optional.empty();
    }

    /** The words taken; empty when the verb has none of what its entry wants. */
    public Optional<Span> content(Report report) {
        Tree tree = report.tree();
        int first = Integer.MAX_VALUE;
        int last = -1;
        boolean object = false;
        boolean added = false;
        boolean thing = false;
        for (int child : tree.children(report.verb())) {
            if (child < report.verb() || MOMENTS.contains(tree.relation(child))) {
                continue;
            }
            boolean noun = tree.is(child, "obj", "iobj") && (tree.nominal(child) || tree.tagged(child, "ADJ"));
            thing |= noun && report.entry().takes("object") && matter(tree, child);
            boolean wanted = noun
                    ? thing || wantsObject(report.entry(), tree, report.verb(), child)
                    : (report.entry().takes("do") && deed(tree, child))
                            || (report.entry().takes("object") && doing(tree, report.verb(), child))
                            || preposition(report, child)
                            || (object && more(report.entry(), tree, child));
            if (wanted) {
                object |= noun;
                added |= !noun || reason(tree, child);
                int left = Math.max(report.verb() + 1, left(report, child));
                first = Math.min(first, left);
                last = Math.max(last, tree.right(child));
            }
        }
        boolean charged = object && report.entry().takes("charge") && !thing;
        if (last < 0 || (charged && !added)) {
            return Optional.empty();
        }
        int end = end(tree, first, last);
        end = end == last ? Reach.thing(tree, last) : end;
        return Edges.trimmed(
                text,
                report.start(first),
                tree.token(Reach.before(tree, first, end)).span().end());
    }

    private static boolean wantsObject(Cues.Entry entry, Tree tree, int verb, int object) {
        return entry.takes("charge") || (entry.takes("order") && (deedOf(tree, verb) || deedOf(tree, object)));
    }

    /** "The closure of the road" can be announced; a name or a bare "tea" is no report of anything. */
    private static boolean matter(Tree tree, int noun) {
        return tree.tagged(noun, "NOUN") && tree.right(noun) - tree.left(noun) >= 2;
    }

    /** Somebody is told to do it. */
    private static boolean deedOf(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb && deed(tree, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean more(Cues.Entry entry, Tree tree, int child) {
        if (entry.takes("order")) {
            return deed(tree, child);
        }
        return entry.takes("charge")
                && (tree.is(child, "xcomp", "ccomp")
                        || (tree.is(child, "obl", "advcl")
                                && tree.child(child, "nsubj") < 0
                                && CHARGES.contains(marker(tree, child))));
    }

    /** A reason that the parser hung on the name: "the army for the delay"; or a second name: "the talks a waste". */
    private static boolean reason(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            String marker = child > noun && tree.is(child, "nmod", "acl", "advcl") ? marker(tree, child) : "";
            boolean of = marker.equals("of")
                    && !tree.verbal(child)
                    && !tree.lemma(tree.head(noun)).equals("accuse");
            if (CHARGES.contains(marker) && !of) {
                return true;
            }
        }
        int verb = tree.head(noun);
        return tree.is(noun, "obj") && verb >= 0 && tree.child(verb, "iobj") > verb;
    }

    /** "Admitted opening the road". */
    private static boolean doing(Tree tree, int verb, int child) {
        return tree.is(child, "xcomp", "ccomp", "advcl")
                && child == verb + 1
                && tree.token(child).fine().equals("VBG");
    }

    /** "To open the road". */
    private static boolean deed(Tree tree, int child) {
        return tree.is(child, "xcomp", "ccomp", "advcl", "acl")
                && marker(tree, child).equals("to")
                && tree.verbal(child);
    }

    private static boolean preposition(Report report, int child) {
        Tree tree = report.tree();
        String marker = marker(tree, child);
        boolean own = !marker.isEmpty() && report.entry().takes(marker);
        boolean noun = own && tree.is(child, "obl", "nmod");
        if (noun && marker.equals("on") && report.entry().takes("order")) {
            return deedOf(tree, report.verb()) || deedOf(tree, child);
        }
        return noun ? matter(tree, child) : own && tree.is(child, "advcl", "xcomp", "ccomp");
    }

    private static String marker(Tree tree, int child) {
        int marker = tree.child(child, "case", "mark");
        return marker < 0 ? "" : tree.lower(marker);
    }

    /** Behind the preposition that belongs to the verb. */
    private static int left(Report report, int child) {
        Tree tree = report.tree();
        int left = tree.left(child);
        int marker = tree.child(child, "case", "mark");
        boolean own = marker == left && report.entry().takes(marker(tree, child));
        return own ? left + 1 : left;
    }

    /** Before a clause that tells what else was done: "…, saying it was late". */
    private static int end(Tree tree, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tree.lower(i).equals(",")
                    && i + 1 <= last
                    && (STOPS.contains(tree.lower(i + 1))
                            || tree.token(i + 1).fine().equals("VBG"))) {
                return i - 1;
            }
        }
        return last;
    }
}
