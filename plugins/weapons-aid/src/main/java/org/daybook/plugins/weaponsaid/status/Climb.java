package org.daybook.plugins.weaponsaid.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.reading.Reading;

/** Climbs from an item through deliveries, pauses and verbs to the top of its sentence and notes the steps on the way. */
public final class Climb {

    private static final int HIGHEST = 12;
    /** Steps of which the item may be the subject: "deliveries resumed". */
    private static final Set<Step> OF_SUBJECT =
            Set.of(Step.RESUME, Step.CONTINUE, Step.TRANSIT, Step.PAUSE, Step.REDUCE);

    private static final Set<String> LIGHT =
            Set.of("have", "take", "do", "put", "hold", "let", "help", "see", "mean", "speed", "accelerate", "boost");
    private static final Set<Step> CARRIERS = Set.of(Step.DELIVER, Step.PLEDGE, Step.CONTINUE, Step.TRANSIT, Step.BUY);

    private final Reading reading;
    private final StepWords words;
    private final Lookup lookup;
    private final Tone tone;
    private final int sentence;
    private final Set<Integer> items;
    private final Gates gates;
    private final List<Stair> stairs = new ArrayList<>();
    private final List<Stair> carriers = new ArrayList<>();
    private final List<Integer> nodes = new ArrayList<>();

    private Climb(Slope slope) {
        reading = slope.reading();
        words = slope.words();
        sentence = slope.sentence();
        lookup = slope.lookup();
        tone = slope.tone();
        items = slope.items();
        gates = new Gates(reading, words, lookup, sentence);
    }

    static Climb on(Slope slope, int token) {
        Climb climb = new Climb(slope);
        climb.up(token);
        climb.phrases(slope.phrases());
        return climb;
    }

    /** The steps, from the item outwards. */
    public List<Stair> stairs() {
        return List.copyOf(stairs);
    }

    /** The steps and after them the verbs that only carry one; they tell nothing more, but who does it. */
    public List<Stair> deeds() {
        List<Stair> all = new ArrayList<>(stairs);
        all.addAll(carriers);
        return List.copyOf(all);
    }

    /** The words passed, from the item outwards. */
    public List<Integer> nodes() {
        return List.copyOf(nodes);
    }

    private void up(int from) {
        int at = from;
        for (int step = 0; step < HIGHEST && !nodes.contains(at); step++) {
            nodes.add(at);
            beside(at);
            equated(at);
            Token word = reading.token(sentence, at);
            int head = word.head();
            if (!reading.has(sentence, head) || head == at || nodes.contains(head)) {
                return;
            }
            int option = gates.option(at, nodes);
            if (option >= 0 && gates.apart(at)) {
                lookup.noun(option).ifPresent(found -> add(found, option));
                at = option;
                continue;
            }
            if (gates.apart(at)) {
                governor(at);
                return;
            }
            if (gates.part(word.relation(), head) || gates.reported(word, head)) {
                return;
            }
            int next = above(at, head);
            if (next < 0) {
                return;
            }
            at = next;
        }
    }

    /** "Among the weapons that Paris sent are missiles": the missiles are the weapons. */
    private void equated(int noun) {
        if (!reading.children(sentence, noun, "cop").isEmpty()) {
            for (int subject : reading.children(sentence, noun, "nsubj")) {
                if (!nodes.contains(subject)) {
                    nodes.add(subject);
                    beside(subject);
                }
            }
        }
    }

    /** Notes what the word above says; the word to go on from, -1 to stop. */
    private int above(int at, int head) {
        String tag = reading.token(sentence, head).tag();
        if (tag.equals("NOUN") || tag.equals("PROPN")) {
            Optional<StepWord> found = lookup.noun(head);
            found.ifPresent(noun -> add(noun, head));
            String relation = reading.token(sentence, at).relation();
            boolean below = relation.equals("nmod") || relation.startsWith("acl");
            boolean through = found.isPresent() || words.isPassage(lookup.lemma(head)) || items.contains(head);
            return below && !through && tag.equals("NOUN") ? -1 : head;
        } else if (tag.equals("VERB")) {
            return over(reading.token(sentence, at).relation(), head);
        } else if (tag.equals("ADJ")) {
            lookup.adjective(head).ifPresent(found -> add(found, head));
        }
        return head;
    }

    /** A clause apart from its sentence still belongs to what governs it: "holding talks on purchasing". */
    private void governor(int verb) {
        reading.frameAt(sentence, verb)
                .map(frame -> reading.frame(frame).governor())
                .filter(frame -> frame >= 0)
                .map(reading::frame)
                .filter(frame -> frame.sentence() == sentence && frame.kind() == Frame.Kind.NOUN)
                .map(Frame::token)
                .ifPresent(token -> lookup.noun(token).ifPresent(found -> add(found, token)));
    }

    /** A verb above the phrase; -1 when the phrase only takes part in something else. */
    private int over(String relation, int verb) {
        Optional<StepWord> found = lookup.verb(verb);
        boolean subject = relation.equals("nsubj");
        if (found.isEmpty()) {
            object(relation, verb);
            // "Pledged to protect the weapons": who only does something with the item gives nothing.
            boolean other = relation.equals("obj") && !delivering(verb) && !LIGHT.contains(lookup.lemma(verb));
            return subject || other ? -1 : verb;
        }
        StepWord word = found.get();
        object(relation, verb);
        boolean clause = Set.of("ccomp", "xcomp", "advcl").contains(relation);
        if (clause && lookup.lemma(verb).equals("deny")) {
            return verb;
        }
        if (word.step() == Step.AFFECT) {
            return subject ? -1 : affected(verb);
        }
        boolean kept = word.step() == Step.CONTINUE && relation.equals("obj");
        if ((word.step() == Step.FINISH || kept) && !delivering(verb)) {
            return -1;
        }
        boolean allowed = !subject || OF_SUBJECT.contains(word.step()) || word.view() == View.ARRIVE;
        if (!allowed || (word.step() == Step.DELIVER && gates.aimed(verb, nodes))) {
            return -1;
        }
        if (carries(word.step())) {
            carriers.add(tone.stair(word, verb, reading.token(sentence, verb).span()));
        } else {
            add(word, verb);
        }
        return verb;
    }

    /** "Holding negotiations on tanks": what is held tells, though the tanks hang on the verb. */
    private void object(String relation, int verb) {
        if (relation.equals("obl") || relation.equals("advcl")) {
            reading.children(sentence, verb, "obj")
                    .forEach(object -> lookup.noun(object).ifPresent(noun -> add(noun, object)));
        }
    }

    private boolean delivering(int verb) {
        return nodes.stream().anyMatch(node -> words.isDelivery(lookup.lemma(node)))
                || reading.children(sentence, verb, "nsubj", "obj").stream()
                        .anyMatch(child -> words.isDelivery(lookup.lemma(child)));
    }

    /** "This pause affects interceptors", "a package that includes rockets": the subject tells; the climb goes on there. */
    private int affected(int verb) {
        int subject = reading.frameAt(sentence, verb)
                .map(reading::frame)
                .flatMap(frame -> frame.arguments("agent").stream().findFirst())
                .filter(argument -> argument.sentence() == sentence)
                .map(Argument::head)
                .orElse(reading.children(sentence, verb, "nsubj").stream()
                        .findFirst()
                        .orElse(-1));
        if (subject < 0 || !reading.has(sentence, subject)) {
            return -1;
        }
        lookup.noun(subject).ifPresent(noun -> add(noun, subject));
        nodes.add(verb);
        return subject;
    }

    /** "Gave its approval", "raised the possibility": the noun below says it, the verb only carries it. */
    private boolean carries(Step step) {
        if (stairs.isEmpty() || !stairs.getLast().noun()) {
            return false;
        }
        boolean considered = stairs.getLast().step() == Step.CONSIDER;
        return CARRIERS.contains(step) || (considered && step == Step.REQUEST);
    }

    /** What stands beside a noun: "reduced supplies", "shipments made by", "weapons previously pledged". */
    private void beside(int noun) {
        for (int child : reading.children(sentence, noun, "amod", "acl", "acl:relcl", "parataxis")) {
            Token word = reading.token(sentence, child);
            if (word.tag().equals("ADJ") || child < noun) {
                lookup.adjective(child).ifPresent(found -> add(found, child));
            } else if (word.tag().equals("VERB") && !word.fine().equals("VB")) {
                lookup.verb(child)
                        .filter(found -> found.step() != Step.AFFECT)
                        .filter(found ->
                                word.fine().equals("VBN") || !word.relation().equals("acl"))
                        .filter(found -> gates.told(noun, child, found, word))
                        .ifPresent(found -> add(found, child));
            }
        }
    }

    /** Phrases count when they touch the way up, or stand over it in the same clause. */
    private void phrases(List<Lookup.Found> phrases) {
        for (Lookup.Found found : phrases) {
            int top = lookup.top(found);
            int head = reading.token(sentence, top).head();
            boolean over = nodes.contains(top) || nodes.contains(head);
            boolean under = nodes.stream()
                    .map(node -> reading.token(sentence, node).head())
                    .anyMatch(each -> each >= found.first() && each <= found.last());
            boolean item = nodes.getFirst() >= found.first() && nodes.getFirst() <= found.last();
            if ((over || under) && !item) {
                stairs.removeIf(each -> each.token() >= found.first() && each.token() <= found.last());
                stairs.add(tone.stair(found.word(), top, lookup.span(found)));
            }
        }
    }

    private void add(StepWord word, int token) {
        if (stairs.stream().noneMatch(each -> each.token() == token)) {
            stairs.add(tone.stair(word, token, reading.token(sentence, token).span()));
        }
    }
}
