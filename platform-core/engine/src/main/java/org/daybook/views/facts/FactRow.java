package org.daybook.views.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.Decision;
import org.daybook.shared.Step;
import org.daybook.shared.Words;

/**
 * A fact as the desk shows it.
 *
 * @param kind interaction, aid, quotation, or the kind a plugin declared
 * @param headline one line, such as {@code CONSULT (phone) Vladimir Putin ↔ Donald Trump}
 * @param attributes what is particular to the kind, name to value, in the order to show
 * @param attribution origin first
 * @param why steps by which it was read, in order; empty when its extractor did not tell
 * @param note of an analyst; "" when there is none
 * @param decidedBy analyst of the decision that holds
 * @param reviews how many decisions and notes there were, undone ones and undoings included: a command tells what was seen
 */
public record FactRow(
        String factId,
        String articleId,
        String kind,
        String headline,
        Map<String, String> attributes,
        String modality,
        Optional<String> from,
        Optional<String> to,
        String dateBasis,
        List<String> attribution,
        double confidence,
        String extractor,
        String extractorVersion,
        String rule,
        List<String> inferred,
        List<Words> evidence,
        List<Step> why,
        Decision decision,
        Optional<String> decidedBy,
        String note,
        int reviews,
        long position) {}
