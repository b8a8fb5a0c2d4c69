package org.daybook.views.aid.memory;

import java.util.Arrays;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Kinships;

/** Where reports count that leave out donor or recipient: on the one line that fits them, if there is just one. */
final class Homes {

    private static final int SEVERAL = -2;

    private final Steps steps;
    // of each group of lines, the only one that leaves out nothing
    private final int[] only;

    private final Kinships.Moment kin;

    /** Of all lines of which something counts at a position of the record. */
    Homes(Steps steps, long asOf) {
        this.steps = steps;
        this.kin = steps.kin(asOf);
        this.only = new int[steps.groups()];
        Arrays.fill(only, Codes.NONE);
        for (int line = 0; line < steps.lines(); line++) {
            Line each = steps.line(line);
            if (each.name().complete() && isThere(each, asOf)) {
                fits(line, each.groups().ofDonor());
                fits(line, each.groups().ofRecipient());
                fits(line, each.groups().ofItem());
            }
        }
    }

    private void fits(int line, int group) {
        only[group] = only[group] == Codes.NONE ? line : SEVERAL;
    }

    /** The line itself when it leaves out nothing, or when none or several fit it. */
    int of(int line) {
        Line asked = steps.line(line);
        if (asked.name().complete()) {
            return line;
        }
        int home = only[asked.groups().ofItem()];
        return home < 0 ? line : home;
    }

    private boolean isThere(Line line, long asOf) {
        for (int i = 0; i < line.reports().size(); i++) {
            if (line.reports().holds(i, asOf)
                    && (line.reports().code(i, Line.TRAITS) & Traits.UNCOUNTED) == 0
                    && !kin.isSuperseded(line.reports().code(i, Line.ARTICLE))) {
                return true;
            }
        }
        return false;
    }
}
