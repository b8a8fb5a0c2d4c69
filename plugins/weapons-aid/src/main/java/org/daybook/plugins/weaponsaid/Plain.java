package org.daybook.plugins.weaponsaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.reading.Party;

/** One fact a step, item and pair: a class of items gives way to what it is said to include. */
final class Plain {

    private static final int MOST = 60;

    private Plain() {}

    /** The findings of one sentence without those that say less than another. */
    static List<Finding> of(List<Finding> all) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : all.subList(0, Math.min(MOST, all.size()))) {
            boolean told = kept.stream().anyMatch(each -> same(each, finding));
            boolean less = all.stream().anyMatch(each -> covers(each, finding));
            if (!told && !less) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean covers(Finding one, Finding other) {
        if (one.verdict().status() != other.verdict().status() || !compatible(one, other)) {
            return false;
        }
        boolean special = other.generic() && !one.generic();
        boolean named = other.item().isEmpty() && one.item().isPresent();
        boolean wider = one.itemSpan().contains(other.itemSpan())
                && one.itemSpan().length() > other.itemSpan().length();
        return special || named || wider;
    }

    private static boolean same(Finding one, Finding other) {
        boolean alike = (one.generic() && other.generic())
                || one.item()
                        .map(each -> each.item().id())
                        .equals(other.item().map(each -> each.item().id()));
        return alike && one.verdict().status() == other.verdict().status() && compatible(one, other);
    }

    /** The same donor and recipient as far as both are named. */
    private static boolean compatible(Finding one, Finding other) {
        return agrees(one.donor(), other.donor()) && agrees(one.recipient(), other.recipient());
    }

    private static boolean agrees(Optional<Party> one, Optional<Party> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().side().equals(other.get().side());
    }
}
