package org.daybook.views.aid.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.daybook.views.memory.Codes;

/** The names of all lines, and what follows from them, by number. Unchangeable. */
final class Lines {

    /** What only grows, and is shared by all that came one after the other. One thread adds. */
    private static final class Known {
        private final Map<LineName, Integer> lines = new ConcurrentHashMap<>();
        private final List<LineName> names = new ArrayList<>();
        private final Map<LineName, Integer> groups = new HashMap<>();
        private final Codes items = new Codes();
        private final Codes actors = new Codes();
    }

    /** In how many groups of lines each counts: of its donor, of its recipient, of its item. */
    static final int GROUPS = 3;

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");

    private final Known known;
    private final LineName[] names;
    private final int[] items;
    private final int[] donors;
    private final int[] recipients;
    private final int[] groups;
    private final boolean[] coded;
    private final boolean[] named;
    private final int groupCount;

    private Lines(Known known, Lines before, int size) {
        this.known = known;
        this.names = Arrays.copyOf(before.names, size);
        this.items = Arrays.copyOf(before.items, size);
        this.donors = Arrays.copyOf(before.donors, size);
        this.recipients = Arrays.copyOf(before.recipients, size);
        this.groups = Arrays.copyOf(before.groups, GROUPS * size);
        this.coded = Arrays.copyOf(before.coded, size);
        this.named = Arrays.copyOf(before.named, size);
        for (int line = before.size(); line < size; line++) {
            put(line, known.names.get(line));
        }
        this.groupCount = known.groups.size();
    }

    private Lines() {
        known = new Known();
        names = new LineName[0];
        items = new int[0];
        donors = new int[0];
        recipients = new int[0];
        groups = new int[0];
        coded = new boolean[0];
        named = new boolean[0];
        groupCount = 0;
    }

    static Lines none() {
        return new Lines();
    }

    /** With the names that have come since. */
    Lines grown() {
        return known.names.size() == names.length ? this : new Lines(known, this, known.names.size());
    }

    private void put(int line, LineName name) {
        names[line] = name;
        items[line] = known.items.add(name.itemKey());
        donors[line] = known.actors.add(name.donor());
        recipients[line] = known.actors.add(name.recipient());
        coded[line] = CODE.matcher(name.donor()).matches()
                && CODE.matcher(name.recipient()).matches();
        named[line] = !name.itemKey().isEmpty();
        boolean complete = name.complete();
        groups[GROUPS * line] = group(complete ? name.withoutRecipient() : name);
        groups[GROUPS * line + 1] = complete ? group(name.withoutDonor()) : Codes.NONE;
        groups[GROUPS * line + 2] = complete ? group(new LineName(name.itemKey(), "", "")) : Codes.NONE;
    }

    private int group(LineName name) {
        Integer group = known.groups.get(name);
        if (group == null) {
            group = known.groups.size();
            known.groups.put(name, group);
        }
        return group;
    }

    /** The number of a line, a new one where it has none. */
    int add(LineName name) {
        Integer line = known.lines.get(name);
        if (line == null) {
            line = known.names.size();
            known.names.add(name);
            known.lines.put(name, line);
        }
        return line;
    }

    /** The number of a line, {@link Codes#NONE} where nothing was ever reported of it. */
    int find(LineName name) {
        int line = known.lines.getOrDefault(name, Codes.NONE);
        return line < names.length ? line : Codes.NONE;
    }

    int size() {
        return names.length;
    }

    LineName name(int line) {
        return names[line];
    }

    /** The number of its item's key. */
    int item(int line) {
        return items[line];
    }

    int donor(int line) {
        return donors[line];
    }

    int recipient(int line) {
        return recipients[line];
    }

    /** Whether registries have codes for both ends. */
    boolean isCoded(int line) {
        return coded[line];
    }

    /** Whether it is said what it is about. */
    boolean isNamed(int line) {
        return named[line];
    }

    /** Whether both ends are said. */
    boolean isComplete(int line) {
        return groups[GROUPS * line + 1] >= 0;
    }

    /** The groups in which a line counts that leaves out nothing; of another the first is its own. */
    int group(int line, int which) {
        return groups[GROUPS * line + which];
    }

    int groups() {
        return groupCount;
    }

    /** Of keys of items. */
    Codes items() {
        return known.items;
    }

    /** Of donors and recipients. */
    Codes actors() {
        return known.actors;
    }
}
