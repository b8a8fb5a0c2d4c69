package org.daybook.plugins.interactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.proposition.Proposition;

/**
 * What somebody says they will do. After PLOVER a cooperation announced is an AGREE, a conflict announced a THREATEN, and
 * both have been said; only talks that are to come stay talks that are planned.
 */
final class Intent {

    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "’ll", "wo");
    static final Set<String> KIND = Set.of("AID", "COOPERATE", "SUPPORT", "CONCEDE", "RETREAT", "CONSULT");
    private static final Set<String> UNKIND = Set.of("SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE", "REJECT");
    private static final int SHORT = 3;

    private final Reading reading;

    Intent(Reading reading) {
        this.reading = reading;
    }

    /** The draft, or what its announcement amounts to. */
    List<Draft> of(Draft draft) {
        String type = draft.entry().type();
        boolean open = draft.modality() == Modality.PLANNED && announced(draft.proposition());
        if (!open || !draft.cast().complete() || draft.entry().mode().equals(Drafting.PAUSE)) {
            return List.of(draft);
        }
        if (UNKIND.contains(type)) {
            return List.of(as(draft, "threaten.announced", "THREATEN"));
        }
        if (!KIND.contains(type)) {
            return List.of(draft);
        }
        Draft agreed = as(draft, "agree.announced", "AGREE");
        if (!type.equals("CONSULT")) {
            return List.of(agreed);
        }
        List<Draft> both = new ArrayList<>();
        if (reading.article().sentences().size() <= SHORT) {
            both.add(agreed);
        }
        both.add(draft);
        return both;
    }

    /** Whether it is said that this will not be done. */
    boolean denied(Proposition proposition) {
        return proposition.modality() == Modality.NEGATED && announced(proposition);
    }

    private static Draft as(Draft draft, String rule, String type) {
        return draft.read(draft.entry().as(rule, type)).when(Modality.ASSERTED, draft.date());
    }

    private boolean announced(Proposition proposition) {
        int sentence = proposition.sentence();
        if (!reading.has(sentence, proposition.token())) {
            return false;
        }
        Token token = reading.token(sentence, proposition.token());
        boolean carried = token.tag().equals("NOUN") && reading.has(sentence, token.head());
        return will(sentence, proposition.token()) || (carried && will(sentence, token.head()));
    }

    private boolean will(int sentence, int verb) {
        return reading.children(sentence, verb, "aux").stream()
                .map(each -> reading.token(sentence, each).text().toLowerCase(Locale.ROOT))
                .anyMatch(WILL::contains);
    }
}
