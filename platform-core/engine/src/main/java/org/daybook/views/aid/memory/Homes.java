package org.daybook.views.aid.memory;

import java.util.Arrays;
import org.daybook.views.memory.Bundles;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Kinships;

/** Where reports count that leave out donor or recipient: on the one line that fits them, if there is just one. */
final class Homes {

    private static final int SEVERAL = -2;
    /** A group of which nothing leaves out anything: nobody will ask. */
    private static final int UNASKED = -3;

    private final Lines lines;
    private final Bundles reports;
    private final Kinships.Moment kin;
    private final long asOf;
    // of each group of lines, the only one that leaves out nothing
    private final int[] only;

    // of each line, the last of those that count there, and the one before
    private final int[] guests;
    private final int[] nextGuests;

    /** Of all lines of which something counts at a position of the record. */
    Homes(Steps steps, long asOf) {
        this.lines = steps.lines();
        this.reports = steps.reports();
        this.kin = steps.kin(asOf);
        this.asOf = asOf;
        this.only = new int[lines.groups()];
        this.guests = new int[lines.size()];
        this.nextGuests = new int[lines.size()];
        Arrays.fill(only, UNASKED);
        Arrays.fill(guests, Codes.NONE);
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.isComplete(line)) {
                only[lines.group(line, 0)] = Codes.NONE;
            }
        }
        for (int line = 0; line < lines.size(); line++) {
            if (lines.isComplete(line) && isAsked(line) && isThere(line)) {
                fits(line);
            }
        }
        for (int line = 0; line < lines.size(); line++) {
            int home = of(line);
            if (home != line) {
                nextGuests[line] = guests[home];
                guests[home] = line;
            }
        }
    }

    private boolean isAsked(int line) {
        for (int which = 0; which < Lines.GROUPS; which++) {
            if (only[lines.group(line, which)] != UNASKED) {
                return true;
            }
        }
        return false;
    }

    private void fits(int line) {
        for (int which = 0; which < Lines.GROUPS; which++) {
            int group = lines.group(line, which);
            if (only[group] != UNASKED) {
                only[group] = only[group] == Codes.NONE ? line : SEVERAL;
            }
        }
    }

    /** The line itself when it leaves out nothing, or when none or several fit it. */
    int of(int line) {
        if (lines.isComplete(line)) {
            return line;
        }
        int home = only[lines.group(line, 0)];
        return home < 0 ? line : home;
    }

    /** Another line that counts on this one; {@link Codes#NONE} where none does. */
    int guest(int line) {
        return guests[line];
    }

    /** The next one that counts where this one does. */
    int nextGuest(int guest) {
        return nextGuests[guest];
    }

    private boolean isThere(int line) {
        for (int i = reports.start(line); i < reports.end(line); i++) {
            if (reports.holds(i, asOf)
                    && (reports.code(i, Steps.TRAITS) & Traits.UNCOUNTED) == 0
                    && !kin.isSuperseded(reports.code(i, Steps.ARTICLE))) {
                return true;
            }
        }
        return false;
    }
}
