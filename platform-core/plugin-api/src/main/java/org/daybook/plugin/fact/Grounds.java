package org.daybook.plugin.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.document.Span;

/**
 * Why a fact may be believed: the words, the rule that read them, who said so, when, and how sure the rule is.
 *
 * @param rule id of the rule that fired, such as {@code consult.call.noun}
 * @param evidence at least one; one of them has the role {@code sentence}
 * @param confidence 0 to 1
 * @param inferred roles of slots filled from elsewhere in the article, such as {@code donor}; their span stands in the evidence
 * @param why the steps by which it was read, in order of reading; empty when the extractor does not tell
 */
public record Grounds(
        String rule,
        List<Evidence> evidence,
        Modality modality,
        FactDate date,
        List<Source> attribution,
        double confidence,
        List<String> inferred,
        List<Reason> why) {

    /** Without reasons. */
    public Grounds(
            String rule,
            List<Evidence> evidence,
            Modality modality,
            FactDate date,
            List<Source> attribution,
            double confidence,
            List<String> inferred) {
        this(rule, evidence, modality, date, attribution, confidence, inferred, List.of());
    }

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
        return new Grounds(rule, List.copyOf(more), modality, date, attribution, confidence, inferred, why);
    }

    public Grounds withModality(Modality value) {
        return new Grounds(rule, evidence, value, date, attribution, confidence, inferred, why);
    }

    public Grounds withDate(FactDate value) {
        return new Grounds(rule, evidence, modality, value, attribution, confidence, inferred, why);
    }

    public Grounds withAttribution(List<Source> value) {
        return new Grounds(rule, evidence, modality, date, List.copyOf(value), confidence, inferred, why);
    }

    public Grounds withConfidence(double value) {
        return new Grounds(rule, evidence, modality, date, attribution, value, inferred, why);
    }

    public Grounds withInferred(List<String> value) {
        return new Grounds(rule, evidence, modality, date, attribution, confidence, List.copyOf(value), why);
    }

    /** The same with one more step at the end: what fired, one plain sentence, the words. A step already told is not told twice. */
    public Grounds because(String step, String note, Span span) {
        return because(List.of(new Reason(step, note, span)));
    }

    /** The same with more steps at the end, those already told left out. */
    public Grounds because(List<Reason> steps) {
        Set<Reason> more = new LinkedHashSet<>(why);
        more.addAll(steps);
        return new Grounds(rule, evidence, modality, date, attribution, confidence, inferred, List.copyOf(more));
    }
}
