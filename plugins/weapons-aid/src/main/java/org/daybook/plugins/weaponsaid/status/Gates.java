package org.daybook.plugins.weaponsaid.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.reading.Reading;

/** Where a climb may not go on: clauses of their own, names of other things, weapons that are used. */
final class Gates {

    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "report",
            "confirm",
            "add",
            "state",
            "write",
            "note",
            "acknowledge",
            "announce",
            "claim",
            "declare",
            "argue",
            "believe",
            "warn",
            "deny",
            "reveal",
            "disclose",
            "insist");

    private static final Set<String> AIMED = Set.of("at", "against", "toward", "towards", "into", "over", "across");

    private static final Set<String> OCCASIONS = Set.of(
            "meeting",
            "summit",
            "conference",
            "ceremony",
            "talk",
            "talks",
            "time",
            "pace",
            "cost",
            "rate",
            "end",
            "level",
            "request",
            "month",
            "year",
            "week",
            "home",
            "once",
            "discount",
            "price",
            "concern",
            "period");

    /** Why and when, not what: a clause under these words is a story of its own. */
    private static final Set<String> APART = Set.of(
            "after",
            "as",
            "while",
            "because",
            "since",
            "if",
            "before",
            "when",
            "until",
            "unless",
            "although",
            "though",
            "amid",
            "despite",
            "once",
            "so",
            "by",
            "whereas");

    private final Reading reading;
    private final StepWords words;
    private final Lookup lookup;
    private final int sentence;

    Gates(Reading reading, StepWords words, Lookup lookup, int sentence) {
        this.reading = reading;
        this.words = words;
        this.lookup = lookup;
        this.sentence = sentence;
    }

    /** A clause of its own: a relative clause, a joined one, one that tells why or when. */
    boolean apart(int verb) {
        Token word = reading.token(sentence, verb);
        String relation = word.relation();
        if (!word.tag().equals("VERB")) {
            return false;
        }
        if (relation.equals("advcl")) {
            return reading.marker(sentence, verb).filter(APART::contains).isPresent()
                    || !reading.children(sentence, verb, "nsubj", "nsubj:pass").isEmpty()
                    || lookup.verb(word.head()).isEmpty()
                    || !Set.of("VBG", "VB").contains(word.fine())
                    || purpose(word);
        }
        return relation.equals("conj") || relation.startsWith("acl:relcl") || relation.equals("parataxis");
    }

    /** "Stopped the shipments to keep the missiles": what for is not what. */
    boolean purpose(Token verb) {
        boolean asked = lookup.verb(verb.head())
                .filter(each -> each.view() == View.ASK || each.step() == Step.APPROVE)
                .isPresent();
        return verb.fine().equals("VB")
                && !asked
                && !reading.children(sentence, verb.head(), "obj", "nsubj:pass").isEmpty();
    }

    /** What only names another thing: "munition stockpiles", "missile strikes". */
    boolean part(String relation, int head) {
        boolean modifier = relation.equals("compound") || relation.equals("amod") || relation.equals("nmod:poss");
        return modifier
                && reading.token(sentence, head).tag().equals("NOUN")
                && !words.isDelivery(lookup.lemma(head))
                && lookup.noun(head).isEmpty();
    }

    boolean reported(Token word, int head) {
        return reading.token(sentence, head).tag().equals("VERB")
                && REPORTING.contains(lookup.lemma(head))
                && word.relation().equals("ccomp");
    }

    /** "Sent drones at the city" is no aid; "at a meeting" only tells where. */
    boolean aimed(int verb, List<Integer> passed) {
        List<Integer> aims = new ArrayList<>(reading.children(sentence, verb, "obl"));
        passed.forEach(node -> aims.addAll(reading.children(sentence, node, "nmod")));
        // "Handed over another batch": the particle aims at nothing.
        boolean particle = lookup.particle(verb).isPresent();
        return aims.stream()
                .filter(child -> !particle
                        || reading.children(sentence, child, "case").stream().noneMatch(mark -> mark == verb + 1))
                .filter(child -> !OCCASIONS.contains(lookup.lemma(child)))
                .anyMatch(child ->
                        reading.marker(sentence, child).filter(AIMED::contains).isPresent());
    }

    /** "With options to continue": the noun right before the infinitive, whatever the parser hung it on; -1 when none. */
    int option(int verb, List<Integer> passed) {
        return reading.children(sentence, verb, "mark").stream()
                .filter(mark -> lookup.lemma(mark).equals("to") && mark > 0)
                .map(mark -> mark - 1)
                .filter(noun -> reading.token(sentence, noun).tag().equals("NOUN")
                        && lookup.noun(noun).isPresent()
                        && !passed.contains(noun))
                .findFirst()
                .orElse(-1);
    }

    /** "Weapons that were sent", "weapons pledged by Paris", "the missiles that Paris has delivered". */
    boolean told(int noun, int verb, StepWord found, Token word) {
        boolean passive =
                !reading.children(sentence, verb, "aux:pass", "nsubj:pass").isEmpty();
        if (word.relation().equals("parataxis")) {
            return passive && reading.children(sentence, verb, "nsubj").isEmpty();
        }
        boolean object = Set.of(Step.DELIVER, Step.BUY, Step.PLEDGE).contains(found.step())
                && reading.frameAt(sentence, verb)
                        .map(reading::frame)
                        .filter(frame -> frame.arguments("patient").stream().anyMatch(each -> each.head() == noun))
                        .isPresent();
        return passive || object || word.relation().equals("acl");
    }
}
