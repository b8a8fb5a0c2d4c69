package org.daybook.plugins.english.frames;

import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.english.frames.Lexicon.Governor;
import org.daybook.plugins.english.tree.Tree;

/** Whether what a predicate says happened: its own auxiliaries and negation first, then what governs it. */
final class ModalityReader {
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "nor", "hardly", "barely", "scarcely");
    private static final Set<String> NONE = Set.of("no", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "neither");
    private static final Set<String> POSSIBLE = Set.of(
            "possible",
            "potential",
            "hypothetical",
            "likely",
            "prospective",
            "alleged",
            "suspected",
            "eventual",
            "any");
    private static final Set<String> PLANNED = Set.of(
            "planned",
            "upcoming",
            "future",
            "proposed",
            "scheduled",
            "expected",
            "next",
            "forthcoming",
            "impending",
            "prospective",
            "looming",
            "imminent");
    private static final Set<String> TOPIC = Set.of("on", "about", "over", "toward", "towards");
    private static final Set<String> TALKS = Set.of(
            "talk",
            "talks",
            "negotiation",
            "discussion",
            "consultation",
            "negotiate",
            "discuss",
            "debate",
            "dialogue",
            "bargain");
    private static final Set<String> OCCUR = Set.of(
            "take",
            "happen",
            "occur",
            "begin",
            "start",
            "resume",
            "continue",
            "hold",
            "schedule",
            "announce",
            "plan",
            "set",
            "launch",
            "make",
            "conduct",
            "sign",
            "reach",
            "agree",
            "confirm",
            "expect",
            "arrange",
            "organize",
            "give",
            "issue",
            "carry",
            "impose",
            "lift",
            "open",
            "have",
            "follow");
    /** Verbs that ask with a bare verb and claim with a finite one. */
    private static final Set<String> CLAIMS = Set.of("insist", "suggest", "tell");

    private static final int DEEP = 10;

    private final Lexicon lexicon;

    ModalityReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Modality read(Tree tree, Predicate predicate) {
        if (predicate.kind() == Frame.Kind.NOUN) {
            return noun(tree, predicate);
        }
        return verb(tree, predicate.token(), 0);
    }

    private Modality noun(Tree tree, Predicate predicate) {
        int noun = predicate.token();
        if (Hypotheses.missing(tree, noun)
                || (tree.childWith(noun, NONE) >= 0 && tree.child(noun, "det", "advmod") >= 0)) {
            return Modality.NEGATED;
        }
        int carrier = predicate.carrier();
        if (carrier >= 0) {
            Modality carried = carrier == noun ? own(tree, noun).orElse(Modality.ASSERTED) : verb(tree, carrier, 0);
            if (carried != Modality.ASSERTED) {
                return carried;
            }
        }
        Modality said = qualified(tree, noun);
        if (said != Modality.ASSERTED) {
            return said;
        }
        return carrier >= 0 ? Modality.ASSERTED : governed(tree, noun);
    }

    private static Modality qualified(Tree tree, int noun) {
        for (int child : tree.children(noun, "amod", "det")) {
            String word = tree.lower(child);
            if (POSSIBLE.contains(word) || POSSIBLE.contains(tree.lemma(child))) {
                return Modality.POSSIBLE;
            }
            if (PLANNED.contains(word)) {
                return Modality.PLANNED;
            }
        }
        return Modality.ASSERTED;
    }

    /** An event noun is planned, asked for or denied when the verb it stands under says so. */
    private Modality governed(Tree tree, int noun) {
        int head = tree.head(noun);
        if (head < 0) {
            return Modality.ASSERTED;
        }
        if (tree.is(noun, "conj")) {
            return governed(tree, head);
        }
        boolean direct = tree.is(noun, "obj", "nsubj", "xcomp", "nsubj:pass")
                || (tree.is(noun, "obl")
                        && Set.of("for", "to", "with", "from", "on").contains(Phrases.preposition(tree, noun)));
        if (!direct || !tree.tagged(head, "VERB", "AUX", "ADJ")) {
            return Modality.ASSERTED;
        }
        String lemma = PredicateFinder.lemma(tree, head);
        boolean active = !tree.is(noun, "nsubj") || tree.is(noun, "nsubj:pass");
        Optional<Governor> governor = lexicon.governor(lemma).filter(each -> active && !each.onlyClauses());
        Modality above = verb(tree, head, 0);
        if (above == Modality.NEGATED && (OCCUR.contains(tree.lemma(head)) || governor.isPresent())) {
            return Modality.NEGATED;
        }
        if (governor.isPresent()) {
            return governor.get().modality();
        }
        return OCCUR.contains(tree.lemma(head)) && above != Modality.ONGOING ? above : Modality.ASSERTED;
    }

    private Modality verb(Tree tree, int verb, int depth) {
        Optional<Modality> own = Hypotheses.verb(tree, verb).or(() -> own(tree, verb));
        if (own.isPresent() && own.get() != Modality.ONGOING) {
            return own.get();
        }
        Modality above = depth > DEEP ? Modality.ASSERTED : inherited(tree, verb, depth);
        return above != Modality.ASSERTED ? above : own.orElse(Modality.ASSERTED);
    }

    /** What the verb says itself, through negation, auxiliaries and aspect. */
    private static Optional<Modality> own(Tree tree, int verb) {
        int not = tree.childWith(verb, NOT);
        boolean only = not >= 0 && not + 1 < tree.size() && tree.lower(not + 1).equals("only");
        if ((not >= 0 && !only) || without(tree, verb)) {
            return Optional.of(Modality.NEGATED);
        }
        boolean perfect = false;
        boolean progressive = false;
        String modal = "";
        for (int child : tree.children(verb, "aux")) {
            perfect |= tree.lemma(child).equals("have");
            progressive |=
                    tree.lemma(child).equals("be") && tree.token(verb).fine().equals("VBG");
            modal = tree.token(child).fine().equals("MD") ? tree.lower(child) : modal;
        }
        boolean held = perfect;
        Optional<Modality> said = switch (modal) {
            case "may", "might", "could", "can" -> Optional.of(Modality.POSSIBLE);
            case "will", "'ll", "’ll", "shall", "wo" -> Optional.of(Modality.PLANNED);
            case "would", "'d", "’d" -> Optional.of(held ? Modality.POSSIBLE : Modality.PLANNED);
            case "must", "should", "ought" -> Optional.of(Modality.REQUESTED);
            default -> Optional.empty();
        };
        return said.isPresent() ? said : progressive ? Optional.of(Modality.ONGOING) : Optional.empty();
    }

    /** "No advances were made", "made no progress", "nobody came". */
    private static boolean without(Tree tree, int verb) {
        for (int child : tree.children(verb, "nsubj", "obj", "nsubj:pass")) {
            if (NOBODY.contains(tree.lower(child))) {
                return true;
            }
            if (tree.children(child, "det").stream().anyMatch(each -> NONE.contains(tree.lower(each)))) {
                return true;
            }
        }
        return false;
    }

    private Modality inherited(Tree tree, int verb, int depth) {
        int head = tree.head(verb);
        if (head < 0) {
            return tree.token(verb).fine().equals("VB") && tree.childWith(verb, Set.of("to")) >= 0
                    ? Modality.PLANNED
                    : Modality.ASSERTED;
        }
        String mark = tree.child(verb, "mark") < 0 ? "" : tree.lower(tree.child(verb, "mark"));
        if (TOPIC.contains(mark) && tree.token(verb).fine().equals("VBG") && talks(tree, head)) {
            return Modality.POSSIBLE;
        }
        boolean infinitive = tree.children(verb, "mark").stream()
                .anyMatch(each -> tree.lower(each).equals("to"));
        if (tree.is(verb, "xcomp", "ccomp", "csubj") || (tree.is(verb, "advcl", "acl") && infinitive)) {
            return complement(tree, verb, head, infinitive, depth);
        }
        if (tree.is(verb, "conj") && tree.child(verb, "aux") < 0 && tree.verbal(head)) {
            return tree.child(verb, "nsubj") < 0
                    ? sober(verb(tree, head, depth + 1))
                    : inherited(tree, head, depth + 1);
        }
        return Modality.ASSERTED;
    }

    /** What is talked about is not done: "held talks on buying", "negotiated over buying". */
    private static boolean talks(Tree tree, int head) {
        return TALKS.contains(tree.lemma(head)) || tree.childWith(head, TALKS) >= 0;
    }

    /** Negating one verb does not negate what is joined to it. */
    private static Modality sober(Modality modality) {
        return modality == Modality.NEGATED || modality == Modality.ONGOING ? Modality.ASSERTED : modality;
    }

    private Modality complement(Tree tree, int verb, int head, boolean infinitive, int depth) {
        if (!tree.verbal(head) && tree.child(head, "cop") < 0) {
            return infinitive && tree.is(verb, "acl") ? nominal(tree, head) : Modality.ASSERTED;
        }
        if (tree.lemma(head).equals("have") && tree.childWith(head, Set.of("yet")) >= 0) {
            return Modality.NEGATED;
        }
        if (tree.lower(head).equals("going") && infinitive) {
            return Modality.PLANNED;
        }
        String lemma = PredicateFinder.lemma(tree, head);
        Optional<Governor> governor = lexicon.governor(lemma);
        boolean claimed = CLAIMS.contains(lemma) && !infinitive && finite(tree, verb);
        if (claimed) {
            return verb(tree, head, depth + 1) == Modality.NEGATED ? Modality.NEGATED : Modality.ASSERTED;
        }
        if (governor.isPresent()) {
            Modality said = governor.get().modality();
            boolean denied =
                    own(tree, head).filter(each -> each == Modality.NEGATED).isPresent();
            return denied ? (said == Modality.NEGATED ? Modality.ASSERTED : Modality.NEGATED) : said;
        }
        if (tree.is(verb, "advcl") && infinitive) {
            return Modality.PLANNED;
        }
        return tree.is(verb, "xcomp") ? verb(tree, head, depth + 1) : Modality.ASSERTED;
    }

    /** "Insisted that it was giving" claims; "insisted that it give" asks. */
    private static boolean finite(Tree tree, int verb) {
        String fine = tree.token(verb).fine();
        return !fine.equals("VB")
                && tree.children(verb, "aux").stream()
                        .noneMatch(each -> Set.of("must", "should", "be").contains(tree.lower(each)));
    }

    /** "A plan to attack" has not attacked yet; "a demand to leave" asks. */
    private Modality nominal(Tree tree, int noun) {
        return switch (tree.lemma(noun)) {
            case "demand", "request", "call", "appeal", "order", "plea", "need" -> Modality.REQUESTED;
            case "refusal", "failure", "inability", "reluctance", "unwillingness" -> Modality.NEGATED;
            case "option", "chance", "opportunity", "ability", "possibility", "willingness", "readiness" ->
                Modality.POSSIBLE;
            default -> Modality.PLANNED;
        };
    }
}
