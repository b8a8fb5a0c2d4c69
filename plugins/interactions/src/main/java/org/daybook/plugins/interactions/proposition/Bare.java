package org.daybook.plugins.interactions.proposition;

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
import org.daybook.plugins.interactions.lexicon.Lexicon;

/** Propositions the analyser has no frame for: nouns of the lexicon, and adjectives such as "willing to". */
final class Bare {

    private final Reading reading;
    private final Lexicon lexicon;
    private final Doubt doubt;
    private final Surface surface;

    Bare(Reading reading, Lexicon lexicon, Doubt doubt, Surface surface) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.doubt = doubt;
        this.surface = surface;
    }

    Proposition noun(int sentence, int at) {
        List<Slot> slots = new ArrayList<>(Roles.below(reading, sentence, at));
        surface.noun(sentence, at).stream()
                .filter(each -> slots.stream().noneMatch(each::sameHead))
                .forEach(slots::add);
        return of(-1, sentence, at, lemma(sentence, at), Frame.Kind.NOUN, slots, doubt.of(sentence, at));
    }

    Proposition verb(int sentence, int at, String lemma, List<Slot> slots) {
        return of(-1, sentence, at, lemma, Frame.Kind.VERB, slots, Modality.ASSERTED);
    }

    /** "France is willing to withdraw from Iraq", "the report is critical of Iraq". */
    Optional<Proposition> adjective(int sentence, int at) {
        List<Integer> clauses = reading.children(sentence, at, "xcomp", "ccomp", "advcl");
        Optional<Proposition> inner = clauses.isEmpty() ? Optional.empty() : willing(sentence, at, clauses.getFirst());
        return inner.or(() -> towards(sentence, at));
    }

    /** The subject, with what the infinitive takes; its frame is the clause's. */
    private Optional<Proposition> willing(int sentence, int at, int clause) {
        List<Integer> subjects = reading.children(sentence, at, "nsubj");
        if (subjects.isEmpty()
                || lexicon.of(Frame.Kind.ADJECTIVE, lemma(sentence, at)).isEmpty()) {
            return Optional.empty();
        }
        List<Slot> slots = agents(sentence, subjects);
        slots.add(new Slot("clause", sentence, clause, reading.phrase(sentence, clause), List.of()));
        Optional<Integer> frame = reading.frameAt(sentence, clause);
        frame.map(reading::frame)
                .ifPresent(inner -> inner.arguments().stream()
                        .map(Slot::of)
                        .filter(each -> !each.role().equals("agent"))
                        .forEach(slots::add));
        slots.addAll(Roles.below(reading, sentence, clause));
        return Optional.of(of(
                frame.orElse(-1),
                sentence,
                at,
                lemma(sentence, at),
                Frame.Kind.ADJECTIVE,
                slots,
                denied(sentence, at) ? Modality.NEGATED : Modality.ASSERTED));
    }

    /** An adjective with its preposition, of its subject or of the noun before it: "critical of", "grateful to". */
    private Optional<Proposition> towards(int sentence, int at) {
        int above = reading.token(sentence, at).head();
        boolean after = reading.token(sentence, at).relation().equals("amod") && above < at;
        List<Integer> subjects = after ? List.of(above) : reading.children(sentence, at, "nsubj");
        for (Slot slot : subjects.isEmpty() ? List.<Slot>of() : Roles.below(reading, sentence, at)) {
            String lemma = lemma(sentence, at) + " " + slot.role();
            if (!lexicon.of(Frame.Kind.ADJECTIVE, lemma).isEmpty()) {
                List<Slot> slots = agents(sentence, subjects);
                slots.add(slot);
                slots.add(slot.as("patient"));
                return Optional.of(of(
                        -1,
                        sentence,
                        at,
                        lemma,
                        Frame.Kind.ADJECTIVE,
                        slots,
                        denied(sentence, at) ? Modality.NEGATED : Modality.ASSERTED));
            }
        }
        return Optional.empty();
    }

    private List<Slot> agents(int sentence, List<Integer> subjects) {
        List<Slot> slots = new ArrayList<>();
        for (int subject : subjects) {
            slots.add(new Slot("agent", sentence, subject, reading.phrase(sentence, subject), List.of()));
        }
        return slots;
    }

    private boolean denied(int sentence, int at) {
        return reading.children(sentence, at, "advmod").stream()
                .anyMatch(child -> Set.of("not", "never", "n't").contains(lemma(sentence, child)));
    }

    private Proposition of(
            int frame, int sentence, int at, String lemma, Frame.Kind kind, List<Slot> slots, Modality modality) {
        Token token = reading.token(sentence, at);
        return new Proposition(
                frame,
                sentence,
                at,
                lemma,
                kind,
                token.span(),
                List.copyOf(slots),
                modality,
                Optional.empty(),
                holder(token.span()));
    }

    private String lemma(int sentence, int token) {
        return reading.token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    }

    private int holder(Span span) {
        var statements = reading.article().statements();
        for (int at = 0; at < statements.size(); at++) {
            if (statements.get(at).content().stream().anyMatch(each -> each.contains(span))) {
                return at;
            }
        }
        return -1;
    }
}
