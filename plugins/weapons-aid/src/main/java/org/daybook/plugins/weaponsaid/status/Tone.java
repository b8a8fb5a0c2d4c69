package org.daybook.plugins.weaponsaid.status;

import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.weaponsaid.status.Stair.Doubt;

/** How surely a word of a step is said: the frame's modality, corrected where steps of aid mean more by it. */
final class Tone {

    private static final Set<String> BELIEFS =
            Set.of("believe", "think", "suspect", "say", "report", "rumour", "rumor");
    private static final Set<String> EXPECTED = Set.of("expect", "slate", "schedule", "anticipate");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "\"", "”", "’", "'", ":", ";");

    private final Reading reading;
    private final StepWords words;
    private final int sentence;

    Tone(Reading reading, StepWords words, int sentence) {
        this.reading = reading;
        this.words = words;
        this.sentence = sentence;
    }

    Stair stair(StepWord word, int token, Span span) {
        Token found = reading.token(sentence, token);
        Doubt doubt = doubt(token);
        Modality modality = modality(token);
        boolean delivering = words.isDelivery(subject(token));
        boolean ongoing = (found.fine().equals("VBG") && modality != Modality.PLANNED && !past(token)) || being(token);
        ongoing |= delivering
                && (modality == Modality.NEGATED || Set.of("VBZ", "VBP").contains(found.fine()));
        String fine = found.fine();
        if (doubt != Doubt.NONE) {
            modality = doubt == Doubt.DISCLAIMED ? Modality.NEGATED : Modality.POSSIBLE;
        } else if (noLonger(token)) {
            modality = Modality.NEGATED;
            ongoing = true;
        } else if (modality == Modality.NEGATED && notYet(token)) {
            modality =
                    word.step() == Step.DELIVER || word.step() == Step.TRANSIT ? Modality.PLANNED : Modality.POSSIBLE;
        } else if (announced(token)) {
            modality = Modality.PLANNED;
        }
        if (headline() && !delivering && fine.equals("VBZ")) {
            fine = "VBD";
        }
        return new Stair(word, token, fine, span, modality, ongoing, again(token), doubt);
    }

    /** An adjective is as sure as its verb: "could make available". */
    private Modality modality(int word) {
        int token = word;
        for (int step = 0; step < 2 && !reading.token(sentence, token).tag().equals("VERB"); step++) {
            int head = reading.token(sentence, token).head();
            boolean noun = step == 0 && reading.token(sentence, token).tag().equals("NOUN");
            if (noun || !reading.has(sentence, head)) {
                break;
            }
            token = head;
        }
        int verb = token;
        return reading.frameAt(sentence, token)
                .map(frame -> reading.frame(frame).modality())
                .orElseGet(() -> auxiliary(verb));
    }

    /** A verb folded into its noun has no frame of its own: "will provide … in a deal". */
    private Modality auxiliary(int verb) {
        Modality said = Modality.ASSERTED;
        for (int child : reading.children(sentence, verb, "aux", "advmod")) {
            said = switch (reading.token(sentence, child).text().toLowerCase(Locale.ROOT)) {
                case "will", "would", "shall" -> Modality.PLANNED;
                case "may", "might", "could", "can" -> Modality.POSSIBLE;
                case "must", "should" -> Modality.REQUESTED;
                case "not", "n't", "n’t", "never" -> Modality.NEGATED;
                default -> said;
            };
        }
        return said;
    }

    private String subject(int verb) {
        return reading.children(sentence, verb, "nsubj").stream()
                .findFirst()
                .map(this::lemma)
                .orElse("");
    }

    /** "Germany to send", "is to send": told beforehand. */
    private boolean announced(int verb) {
        boolean infinitive = reading.children(sentence, verb, "mark").stream()
                .anyMatch(each -> lemma(each).equals("to"));
        Token token = reading.token(sentence, verb);
        if (!infinitive || !token.fine().equals("VB")) {
            return false;
        }
        boolean root = token.relation().equals("root");
        boolean copula = !reading.children(sentence, verb, "cop", "aux").isEmpty()
                || (reading.has(sentence, token.head()) && lemma(token.head()).equals("be"));
        return root || copula || !reading.children(sentence, verb, "nsubj").isEmpty();
    }

    /** "Is believed to have delivered", "is expected to deliver", "denied delivering". */
    private Doubt doubt(int verb) {
        Token token = reading.token(sentence, verb);
        int head = token.head();
        if (!token.tag().equals("VERB") || !reading.has(sentence, head)) {
            return Doubt.NONE;
        }
        boolean clause = token.relation().equals("ccomp") || token.relation().equals("xcomp");
        if (lemma(head).equals("deny") && (clause || token.fine().equals("VBG"))) {
            return Doubt.DISCLAIMED;
        }
        if (lemma(head).equals("accuse") && token.fine().equals("VBG")) {
            return Doubt.BELIEVED;
        }
        boolean told = reading.token(sentence, head).fine().equals("VBN") && clause;
        if (told && EXPECTED.contains(lemma(head))) {
            return Doubt.EXPECTED;
        }
        return told && BELIEFS.contains(lemma(head)) ? Doubt.BELIEVED : Doubt.NONE;
    }

    /** "Emptied its stores giving them weapons": as past as the verb it hangs on. */
    private boolean past(int verb) {
        int head = reading.token(sentence, verb).head();
        return reading.has(sentence, head)
                && reading.token(sentence, head).fine().equals("VBD")
                && reading.children(sentence, verb, "aux").isEmpty()
                && reading.token(sentence, verb).relation().equals("advcl");
    }

    /** "Is sending tanks again", "is once more sending tanks"; "again" before the verb only says that it was done before. */
    private boolean again(int verb) {
        return reading.children(sentence, verb, "advmod", "obl").stream()
                .anyMatch(each -> (lemma(each).equals("again") && each > verb)
                        || (lemma(each).matches("again|more")
                                && each > 0
                                && lemma(each - 1).equals("once")));
    }

    /** "Are being shipped". */
    private boolean being(int verb) {
        return reading.children(sentence, verb, "aux").stream()
                .anyMatch(each -> reading.token(sentence, each).text().equalsIgnoreCase("being"));
    }

    private boolean noLonger(int verb) {
        return verb > 1
                && reading.token(sentence, verb - 1).text().equalsIgnoreCase("longer")
                && reading.token(sentence, verb - 2).text().equalsIgnoreCase("no");
    }

    private boolean notYet(int verb) {
        int head = reading.token(sentence, verb).head();
        return yet(verb) || (reading.has(sentence, head) && lemma(head).equals("have") && yet(head));
    }

    private boolean yet(int verb) {
        return reading.children(sentence, verb, "advmod").stream()
                .anyMatch(each -> lemma(each).equals("yet") || lemma(each).equals("still"));
    }

    private boolean headline() {
        var tokens = reading.sentence(sentence).tokens();
        return tokens.isEmpty() || !SENTENCE_ENDS.contains(tokens.getLast().text());
    }

    private String lemma(int token) {
        return reading.token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    }
}
