package org.daybook.plugins.weaponsaid.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Reading;

/** Climbs from an item through deliveries, pauses and verbs to the top of its sentence and notes the steps on the way. */
public final class Climb {

    private static final int HIGHEST = 10;
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
            "deny");
    /** Verbs of which the item may be the subject: "deliveries resumed". */
    private static final Set<Step> OF_SUBJECT =
            Set.of(Step.RESUME, Step.CONTINUE, Step.TRANSIT, Step.PAUSE, Step.REDUCE);

    private static final Set<Step> CARRIERS = Set.of(Step.DELIVER, Step.PLEDGE, Step.CONTINUE, Step.TRANSIT, Step.BUY);
    private static final Set<String> ARRIVE = Set.of("arrive", "reach", "land", "come in");
    private static final Set<String> AIMED = Set.of("at", "against", "toward", "towards", "into", "over", "across");

    private final Reading reading;
    private final StepWords words;
    private final int sentence;
    private final List<Stair> stairs = new ArrayList<>();
    private final List<Integer> nodes = new ArrayList<>();

    private Climb(Reading reading, StepWords words, int sentence) {
        this.reading = reading;
        this.words = words;
        this.sentence = sentence;
    }

    /** Climbs from a word. */
    public static Climb from(Reading reading, StepWords words, int sentence, int token) {
        Climb climb = new Climb(reading, words, sentence);
        climb.up(token);
        return climb;
    }

    /** The steps, from the item outwards. */
    public List<Stair> stairs() {
        return List.copyOf(stairs);
    }

    /** The words passed, from the item outwards. */
    public List<Integer> nodes() {
        return List.copyOf(nodes);
    }

    private void up(int from) {
        int at = from;
        for (int step = 0; step < HIGHEST; step++) {
            nodes.add(at);
            beside(at);
            Token word = reading.token(sentence, at);
            int head = word.head();
            if (!reading.has(sentence, head) || head == at) {
                return;
            }
            Token above = reading.token(sentence, head);
            String relation = word.relation();
            boolean verb = word.tag().equals("VERB");
            boolean apart = verb
                    && (relation.equals("conj")
                            || relation.startsWith("acl:relcl")
                            || relation.equals("advcl")
                            || relation.equals("parataxis"));
            if (apart) {
                governor(at);
                return;
            }
            if (part(relation, head)
                    || (above.tag().equals("VERB") && REPORTING.contains(lemma(head)) && relation.equals("ccomp"))) {
                return;
            }
            if (above.tag().equals("NOUN") || above.tag().equals("PROPN")) {
                find(Frame.Kind.NOUN, head)
                        .filter(found -> found.step() != Step.TRANSIT || moving(head))
                        .ifPresent(found -> add(found, head));
            } else if (above.tag().equals("VERB")) {
                if (!over(relation, head)) {
                    return;
                }
            } else if (above.tag().equals("ADJ")) {
                find(Frame.Kind.ADJECTIVE, head).ifPresent(found -> add(found, head));
            }
            at = head;
        }
    }

    /** What only names another thing: "munition stockpiles", "missile strikes". */
    private boolean part(String relation, int head) {
        boolean modifier = relation.equals("compound") || relation.equals("amod") || relation.equals("nmod:poss");
        return modifier
                && reading.token(sentence, head).tag().equals("NOUN")
                && !words.isDelivery(lemma(head))
                && find(Frame.Kind.NOUN, head).isEmpty();
    }

    /** A clause apart from its sentence still belongs to what governs it: "holding talks on purchasing". */
    private void governor(int verb) {
        reading.frameAt(sentence, verb)
                .map(frame -> reading.frame(frame).governor())
                .filter(frame -> frame >= 0)
                .map(reading::frame)
                .filter(frame -> frame.sentence() == sentence && frame.kind() == Frame.Kind.NOUN)
                .map(Frame::token)
                .ifPresent(token -> find(Frame.Kind.NOUN, token).ifPresent(found -> add(found, token)));
    }

    /** A verb above the phrase; false when the phrase only takes part in something else. */
    private boolean over(String relation, int verb) {
        Optional<StepWord> found = find(Frame.Kind.VERB, verb);
        if (found.isEmpty()) {
            return !relation.equals("nsubj") || stairs.isEmpty();
        }
        Step step = found.get().step();
        if (step == Step.AFFECT) {
            reading.children(sentence, verb, "nsubj").stream()
                    .flatMap(subject -> find(Frame.Kind.NOUN, subject).stream().map(each -> stair(each, subject)))
                    .findFirst()
                    .ifPresent(stairs::add);
            return false;
        }
        boolean subject = relation.equals("nsubj");
        boolean allowed = !subject || OF_SUBJECT.contains(step) || ARRIVE.contains(lemma(verb));
        if (allowed && !(step == Step.DELIVER && aimed(verb))) {
            if (!carries(step)) {
                add(found.get(), verb);
            }
            return true;
        }
        return false;
    }

    /** "Gave its approval", "raised the possibility": the noun below says it, the verb only carries it. */
    private boolean carries(Step step) {
        if (stairs.isEmpty() || stairs.getLast().word().kind() != Frame.Kind.NOUN) {
            return false;
        }
        boolean considered = stairs.getLast().step() == Step.CONSIDER;
        return CARRIERS.contains(step) || (considered && step == Step.REQUEST);
    }

    /** "On its way" and "in transit" move; "under way" does not. */
    private boolean moving(int noun) {
        return reading.marker(sentence, noun)
                .filter(Set.of("on", "in", "en")::contains)
                .isPresent();
    }

    /** "Sent drones at the city" is no aid. */
    private boolean aimed(int verb) {
        return reading.children(sentence, verb, "obl").stream()
                .anyMatch(child ->
                        reading.marker(sentence, child).filter(AIMED::contains).isPresent());
    }

    /** What stands beside a noun: "reduced supplies", "shipments made by", "weapons previously pledged". */
    private void beside(int noun) {
        for (int child : reading.children(sentence, noun, "amod", "acl", "acl:relcl")) {
            Token word = reading.token(sentence, child);
            if (word.tag().equals("ADJ") || child < noun) {
                find(Frame.Kind.ADJECTIVE, child).ifPresent(found -> add(found, child));
            } else if (word.tag().equals("VERB") && !word.fine().equals("VB")) {
                find(Frame.Kind.VERB, child)
                        .filter(found -> found.step() != Step.AFFECT)
                        .filter(found ->
                                word.fine().equals("VBN") || !word.relation().equals("acl"))
                        .filter(found -> passive(child) || word.relation().equals("acl"))
                        .ifPresent(found -> add(found, child));
            }
        }
    }

    private boolean passive(int verb) {
        return !reading.children(sentence, verb, "aux:pass", "nsubj:pass").isEmpty();
    }

    private void add(StepWord word, int token) {
        stairs.add(stair(word, token));
    }

    private Stair stair(StepWord word, int token) {
        Token found = reading.token(sentence, token);
        Span span = found.span();
        boolean ongoing = found.fine().equals("VBG") || words.isDelivery(lemma(subject(token)));
        return new Stair(word, token, found.fine(), span, modality(token), ongoing);
    }

    private int subject(int verb) {
        return reading.children(sentence, verb, "nsubj").stream().findFirst().orElse(verb);
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
        return reading.frameAt(sentence, token)
                .map(frame -> reading.frame(frame).modality())
                .orElse(Modality.ASSERTED);
    }

    private Optional<StepWord> find(Frame.Kind kind, int token) {
        if (kind == Frame.Kind.VERB) {
            for (int child : reading.children(sentence, token, "compound:prt", "obl", "xcomp", "advmod")) {
                Optional<StepWord> whole = reading.marker(sentence, child)
                        .flatMap(marker -> words.of(kind, lemma(token) + " " + marker + " " + lemma(child)));
                if (whole.isPresent()) {
                    return whole;
                }
                Optional<StepWord> phrase = words.of(kind, lemma(token) + " " + lemma(child))
                        .or(() -> reading.marker(sentence, child)
                                .flatMap(marker -> words.of(kind, lemma(token) + " " + marker)));
                if (phrase.isPresent()) {
                    return phrase;
                }
            }
        }
        return words.of(kind, lemma(token))
                .or(() -> kind == Frame.Kind.ADJECTIVE
                        ? words.of(kind, reading.token(sentence, token).text())
                        : Optional.empty());
    }

    private String lemma(int token) {
        return reading.token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    }
}
