package org.daybook.views.aid.memory;

import java.util.regex.Pattern;
import org.daybook.views.memory.Versions;

/**
 * What was reported of one line.
 *
 * @param coded whether registries have codes for both ends
 * @param groups in which it counts
 */
record Line(LineName name, boolean coded, Groups groups, Versions reports) {

    /** Groups of lines that leave something out: all the same for one that does so itself. */
    record Groups(int ofDonor, int ofRecipient, int ofItem) {}

    // what the numbers of a report mean
    static final int ARTICLE = 0;
    static final int WORDS = 1;
    static final int FROM = 2;
    static final int TO = 3;
    static final int VOICES = 4;
    /** Status and modality, sixteen bits each. */
    static final int KIND = 5;

    static final int TRAITS = 6;
    static final int FACT = 7;

    static final int WIDTH = 8;

    /** No line at all. */
    static final Line NONE = new Line(new LineName("", "", ""), false, new Groups(0, 0, 0), Versions.none(WIDTH));

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");

    static boolean isCoded(LineName name) {
        return CODE.matcher(name.donor()).matches()
                && CODE.matcher(name.recipient()).matches();
    }

    Line with(Versions changed) {
        return new Line(name, coded, groups, changed);
    }
}
