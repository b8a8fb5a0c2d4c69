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

/** Propositions the analyser has no frame for: nouns of the lexicon, and adjectives such as "willing to". */
final class Bare {

    private final Reading reading;
    private final Doubt doubt;
    private final Surface surface;

    Bare(Reading reading, Doubt doubt, Surface surface) {
        this.reading = reading;
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

    /** "France is willing to withdraw from Iraq": the subject, with what the infinitive takes; its frame is the clause's. */
    Optional<Proposition> adjective(int sentence, int at) {
        List<Integer> subjects = reading.children(sentence, at, "nsubj");
        List<Integer> clauses = reading.children(sentence, at, "xcomp", "ccomp", "advcl");
        if (subjects.isEmpty() || clauses.isEmpty()) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        for (int subject : subjects) {
            slots.add(new Slot("agent", sentence, subject, reading.phrase(sentence, subject), List.of()));
        }
        int clause = clauses.getFirst();
        slots.add(new Slot("clause", sentence, clause, reading.phrase(sentence, clause), List.of()));
        Optional<Integer> frame = reading.frameAt(sentence, clause);
        frame.map(reading::frame)
                .ifPresent(inner -> inner.arguments().stream()
                        .map(Slot::of)
                        .filter(each -> !each.role().equals("agent"))
                        .forEach(slots::add));
        slots.addAll(Roles.below(reading, sentence, clause));
        boolean denied = reading.children(sentence, at, "advmod").stream()
                .anyMatch(child -> Set.of("not", "never", "n't").contains(lemma(sentence, child)));
        return Optional.of(of(
                frame.orElse(-1),
                sentence,
                at,
                lemma(sentence, at),
                Frame.Kind.ADJECTIVE,
                slots,
                denied ? Modality.NEGATED : Modality.ASSERTED));
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
