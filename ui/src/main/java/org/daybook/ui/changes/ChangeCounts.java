package org.daybook.ui.changes;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.daybook.history.moments.RowChange.Kind;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.texts.Texts;

/** How many rows were added, are gone and are not what they were. */
public final class ChangeCounts extends Div {

    public ChangeCounts(long added, long gone, long changed) {
        addClassNames("chips", "change-counts");
        add(chip(Kind.ADDED, added), chip(Kind.GONE, gone), chip(Kind.CHANGED, changed));
    }

    private static Chip chip(Kind kind, long count) {
        return new Chip(Texts.of("changes.count", count, words(kind)), count == 0 ? Chip.Tone.PLAIN : tone(kind));
    }

    static String words(Kind kind) {
        return Texts.name("change", kind.name().toLowerCase(Locale.ROOT));
    }

    static Chip.Tone tone(Kind kind) {
        return switch (kind) {
            case ADDED -> Chip.Tone.GOOD;
            case GONE -> Chip.Tone.BAD;
            case CHANGED -> Chip.Tone.CAUTION;
        };
    }
}
