package org.daybook.plugins.weaponsaid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.reading.Party;

/** Fills a donor or recipient that a sentence leaves out from the nearest sentence that has both, else the first. */
final class Lead {

    private static final String DONOR = "donor";
    private static final String RECIPIENT = "recipient";

    private Lead() {}

    static List<Finding> fill(List<Finding> findings) {
        List<Finding> explicit = findings.stream().filter(Finding::explicit).toList();
        return findings.stream()
                .map(each -> each.explicit()
                        ? each
                        : nearest(each, explicit).map(lead -> fill(each, lead)).orElse(each))
                .toList();
    }

    private static Optional<Finding> nearest(Finding finding, List<Finding> explicit) {
        return explicit.stream()
                .max(Comparator.comparing((Finding each) -> agrees(finding, each))
                        .thenComparing(each -> each.sentence() <= finding.sentence())
                        .thenComparingInt(each -> -Math.abs(each.sentence() - finding.sentence())));
    }

    /** The lead that shares what is known is worth more than a near one. */
    private static boolean agrees(Finding finding, Finding lead) {
        return (finding.donor().isEmpty() || same(finding.donor(), lead.donor()))
                && (finding.recipient().isEmpty() || same(finding.recipient(), lead.recipient()));
    }

    private static boolean same(Optional<Party> one, Optional<Party> other) {
        return one.map(Party::side).equals(other.map(Party::side));
    }

    private static Finding fill(Finding finding, Finding lead) {
        // The recipient of the lead as the only one named: it is who gets, whatever the grammar made of it.
        boolean turned = finding.recipient().isEmpty() && same(finding.donor(), lead.recipient());
        Optional<Party> donor = turned ? Optional.empty() : finding.donor();
        Optional<Party> recipient = turned ? finding.donor() : finding.recipient();
        List<String> inferred = new ArrayList<>();
        if (donor.isEmpty() && !same(recipient, lead.donor())) {
            donor = lead.donor();
            inferred.add(DONOR);
        }
        if (recipient.isEmpty() && !same(donor, lead.recipient())) {
            recipient = lead.recipient();
            inferred.add(RECIPIENT);
        }
        return finding.between(donor, recipient, List.copyOf(inferred));
    }
}
