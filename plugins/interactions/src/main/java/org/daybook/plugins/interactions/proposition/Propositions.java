package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Lexicon;
import org.daybook.plugins.interactions.proposition.Idioms.Idiom;

/** Reads the propositions of an article: its frames, light verbs folded, and nouns of the lexicon that are no frame. */
public final class Propositions {

    private static final Set<String> PARTICLES =
            Set.of("over", "up", "out", "off", "down", "back", "in", "away", "through", "aside", "apart");

    private final Reading reading;
    private final Doubt doubt;
    private final Lexicon lexicon;
    private final Surface surface;
    private final Idioms idioms;
    private final List<Proposition> found = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();

    private Propositions(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        doubt = new Doubt(reading);
        surface = new Surface(reading);
        this.lexicon = lexicon;
        idioms = new Idioms(reading, lexicon);
    }

    /** All propositions, in order of their triggers. */
    public static List<Proposition> of(Reading reading, Lexicon lexicon) {
        Propositions all = new Propositions(reading, lexicon);
        List<Frame> frames = reading.article().frames();
        for (int at = 0; at < frames.size(); at++) {
            if (frames.get(at).kind() != Frame.Kind.NOUN) {
                all.verb(at, frames.get(at));
            }
        }
        for (int at = 0; at < frames.size(); at++) {
            if (frames.get(at).kind() == Frame.Kind.NOUN) {
                all.noun(at, frames.get(at));
            }
        }
        all.bare();
        all.found.sort(
                Comparator.comparingInt((Proposition each) -> each.trigger().start())
                        .thenComparingInt(each -> each.trigger().end()));
        return List.copyOf(all.found);
    }

    private void verb(int at, Frame frame) {
        List<Slot> slots = slots(frame);
        for (Slot object :
                slots.stream().filter(each -> each.role().equals("patient")).toList()) {
            if (lexicon.isLight(frame.lemma()) && carries(object)) {
                fold(at, frame, slots, object);
            }
        }
        List<Slot> all = new ArrayList<>(slots);
        below(frame.sentence(), frame.token(), all);
        for (Slot object : slots) {
            if (object.role().equals("patient") || object.role().equals("clause")) {
                below(object.sentence(), object.head(), all);
            }
        }
        boolean written = frame.kind() == Frame.Kind.VERB && reading.has(frame.sentence(), frame.token());
        Optional<Idiom> idiom = written ? idioms.at(frame.sentence(), frame.token(), first(frame)) : Optional.empty();
        String phrase = idiom.map(Idiom::phrase).orElseGet(() -> phrase(frame, slots));
        if (written) {
            also(surface.verb(frame.sentence(), frame.token()), all);
        }
        idiom.ifPresent(each -> {
            all.removeIf(slot -> slot.role().equals("patient") && each.tokens().contains(slot.head()));
            each.tokens().forEach(token -> below(frame.sentence(), token, all));
        });
        add(at, frame, phrase, frame.kind(), frame.trigger(), frame.token(), objects(phrase, all));
    }

    private static String first(Frame frame) {
        int gap = frame.lemma().indexOf(' ');
        return gap < 0 ? frame.lemma() : frame.lemma().substring(0, gap);
    }

    /** The verb with its particle, where the lexicon knows it so: "step back", "call in", "call on". */
    private String phrase(Frame frame, List<Slot> slots) {
        if (frame.lemma().contains(" ") || !reading.has(frame.sentence(), frame.token())) {
            return frame.lemma();
        }
        Stream<String> next = Stream.of(frame.token() + 1)
                .filter(at -> reading.has(frame.sentence(), at)
                        && reading.token(frame.sentence(), at).tag().matches("ADP|ADV|PART"))
                .map(at -> reading.token(frame.sentence(), at).text().toLowerCase(Locale.ROOT))
                .filter(PARTICLES::contains);
        Stream<String> particles = reading.children(frame.sentence(), frame.token(), "compound:prt", "advmod").stream()
                .map(child -> reading.token(frame.sentence(), child).lemma().toLowerCase(Locale.ROOT));
        return Stream.concat(
                        Stream.concat(particles, next),
                        slots.stream().filter(this::somebody).map(Slot::role))
                .map(each -> frame.lemma() + " " + each)
                .filter(each -> !lexicon.of(frame.kind(), each).isEmpty())
                .findFirst()
                .orElse(frame.lemma());
    }

    private boolean somebody(Slot slot) {
        boolean mentioned = reading.has(slot.sentence(), slot.head())
                && reading.mentionAt(slot.sentence(), slot.head()).isPresent();
        return mentioned || !slot.named().isEmpty();
    }

    /** What comes after a verb's preposition is its object: "call on Iran", "give in to France". */
    private static List<Slot> objects(String phrase, List<Slot> slots) {
        List<Slot> all = new ArrayList<>(slots);
        slots.stream().filter(each -> phrase.endsWith(" " + each.role())).forEach(each -> all.add(each.as("patient")));
        return all;
    }

    private boolean carries(Slot object) {
        if (!reading.has(object.sentence(), object.head()) || !object.named().isEmpty()) {
            return false;
        }
        Token head = reading.token(object.sentence(), object.head());
        return head.tag().equals("NOUN")
                && !lexicon.of(Frame.Kind.NOUN, head.lemma()).isEmpty();
    }

    private void fold(int at, Frame verb, List<Slot> slots, Slot object) {
        Token head = reading.token(object.sentence(), object.head());
        List<Slot> all = new ArrayList<>();
        slots.stream().filter(each -> !each.sameHead(object)).forEach(all::add);
        reading.frameAt(object.sentence(), object.head())
                .map(reading::frame)
                .filter(frame -> frame.kind() == Frame.Kind.NOUN)
                .ifPresent(frame -> slots(frame).stream()
                        .filter(each ->
                                !each.role().equals("agent") && !each.role().equals("patient"))
                        .forEach(all::add));
        below(object.sentence(), object.head(), all);
        also(surface.noun(object.sentence(), object.head()), all);
        taken.add(key(object.sentence(), object.head()));
        all.add(new Slot("light", verb.sentence(), verb.token(), verb.trigger(), List.of()));
        Span trigger = verb.trigger().join(head.span());
        add(at, verb, head.lemma(), Frame.Kind.NOUN, trigger, object.head(), all);
    }

    private void noun(int at, Frame frame) {
        if (taken.add(key(frame.sentence(), frame.token()))) {
            List<Slot> all = new ArrayList<>(slots(frame));
            if (reading.has(frame.sentence(), frame.token())) {
                below(frame.sentence(), frame.token(), all);
                also(surface.noun(frame.sentence(), frame.token()), all);
            }
            add(at, frame, frame.lemma(), Frame.Kind.NOUN, frame.trigger(), frame.token(), all);
        }
    }

    private void bare() {
        Bare bare = new Bare(reading, lexicon, doubt, surface);
        List<Sentence> sentences = reading.article().sentences();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            List<Token> tokens = sentences.get(sentence).tokens();
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                if (token.tag().equals("NOUN") && known(Frame.Kind.NOUN, token) && taken.add(key(sentence, at))) {
                    found.add(bare.noun(sentence, at));
                } else if (at > 0 && Chunk.verbal(tokens, at, 0)) {
                    mistaken(sentence, at).ifPresent(found::add);
                } else if (token.tag().equals("ADJ") && lexicon.isAdjective(token.lemma())) {
                    bare.adjective(sentence, at).ifPresent(found::add);
                }
            }
        }
    }

    /** A verb that was taken for an adjective. */
    private Optional<Proposition> mistaken(int sentence, int at) {
        String word = reading.token(sentence, at).text().toLowerCase(Locale.ROOT);
        return Stream.of(1, 2, 3)
                .map(cut -> word.substring(0, word.length() - cut))
                .filter(each -> !lexicon.of(Frame.Kind.VERB, each).isEmpty())
                .findFirst()
                .map(lemma -> new Bare(reading, lexicon, doubt, surface)
                        .verb(sentence, at, lemma, surface.verb(sentence, at)));
    }

    /** Adds what the order of the words says, unless the grammar says the same. */
    private static void also(List<Slot> more, List<Slot> all) {
        for (Slot slot : more) {
            if (all.stream()
                    .noneMatch(each -> each.sameHead(slot) && each.role().equals(slot.role()))) {
                all.add(slot);
            }
        }
    }

    private boolean known(Frame.Kind kind, Token token) {
        return !lexicon.of(kind, token.lemma()).isEmpty();
    }

    private void add(int at, Frame frame, String lemma, Frame.Kind kind, Span trigger, int token, List<Slot> slots) {
        Region.Kind region = frame.sentence() < reading.article().sentences().size()
                ? reading.sentence(frame.sentence()).region()
                : Region.Kind.BODY;
        if (region == Region.Kind.CHROME || region == Region.Kind.CREDIT) {
            return;
        }
        Modality modality = frame.modality() == Modality.ASSERTED && kind == Frame.Kind.NOUN
                ? doubt.of(frame.sentence(), token)
                : frame.modality();
        if (kind == Frame.Kind.NOUN
                && slots.stream().noneMatch(each -> each.role().equals("light"))) {
            slots.addAll(bearer(frame.sentence(), token));
        }
        found.add(new Proposition(
                at,
                frame.sentence(),
                token,
                lemma,
                kind,
                trigger,
                List.copyOf(slots),
                modality,
                frame.date(),
                frame.statement()));
    }

    /** The verb that a noun is the object of, as the role "light". */
    private List<Slot> bearer(int sentence, int noun) {
        if (!reading.has(sentence, noun)) {
            return List.of();
        }
        Token token = reading.token(sentence, noun);
        boolean object = Set.of("obj", "nsubj:pass", "obl", "ccomp", "xcomp").contains(token.relation());
        if (!object
                || !reading.has(sentence, token.head())
                || !reading.token(sentence, token.head()).tag().equals("VERB")) {
            return List.of();
        }
        return List.of(new Slot(
                "light",
                sentence,
                token.head(),
                reading.token(sentence, token.head()).span(),
                List.of()));
    }

    private static List<Slot> slots(Frame frame) {
        return frame.arguments().stream().map(Slot::of).toList();
    }

    /** Adds what hangs on a word, unless the frame has it already. */
    private void below(int sentence, int head, List<Slot> all) {
        for (Slot slot : Roles.below(reading, sentence, head)) {
            if (all.stream().noneMatch(slot::sameHead)) {
                all.add(slot);
            }
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
