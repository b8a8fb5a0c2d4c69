package org.daybook.plugin.fact;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.document.Span;

/**
 * Why a fact may be believed: the words, the rule that read them, who said so, when, and how sure the rule is.
 *
 * @param rule id of the rule that fired, such as {@code consult.call.noun}
 * @param evidence at least one; one of them has the role {@code sentence}
 * @param confidence 0 to 1
 * @param inferred roles of slots filled from elsewhere in the article, such as {@code donor}; their span stands in the evidence
 */
public record Grounds(
        String rule,
        List<Evidence> evidence,
        Modality modality,
        FactDate date,
        List<Source> attribution,
        double confidence,
        List<String> inferred) {

    /** Asserted, undated, unattributed, with confidence 0.5. */
    public static Grounds of(String rule, Span sentence) {
        return new Grounds(
                rule,
                List.of(new Evidence("sentence", sentence)),
                Modality.ASSERTED,
                FactDate.unknown(),
                List.of(),
                0.5,
                List.of());
    }

    public Grounds and(String role, Span span) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(new Evidence(role, span));
        return new Grounds(rule, List.copyOf(more), modality, date, attribution, confidence, inferred);
    }

    public Grounds withModality(Modality value) {
        return new Grounds(rule, evidence, value, date, attribution, confidence, inferred);
    }

    public Grounds withDate(FactDate value) {
        return new Grounds(rule, evidence, modality, value, attribution, confidence, inferred);
    }

    public Grounds withAttribution(List<Source> value) {
        return new Grounds(rule, evidence, modality, date, List.copyOf(value), confidence, inferred);
    }

    public Grounds withConfidence(double value) {
        return new Grounds(rule, evidence, modality, date, attribution, value, inferred);
    }

    public Grounds withInferred(List<String> value) {
        return new Grounds(rule, evidence, modality, date, attribution, confidence, List.copyOf(value));
    }
}
