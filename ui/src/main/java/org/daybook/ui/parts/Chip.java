package org.daybook.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.daybook.shared.Decision;
import org.daybook.ui.texts.Texts;

/** A word or two in a tinted box. The words carry the meaning, the tint only helps. */
public final class Chip extends Span {

    /** Tints of the style sheet. */
    public enum Tone {
        PLAIN,
        GOOD,
        BAD,
        CAUTION,
        BUSY,
        STRONG
    }

    public Chip(String words, Tone tone) {
        super(words);
        addClassNames("chip", tone.name().toLowerCase(Locale.ROOT));
    }

    public static Chip of(Decision decision) {
        return switch (decision) {
            case OPEN -> new Chip(Texts.of("decision.open"), Tone.PLAIN);
            case ACCEPTED -> new Chip(Texts.of("decision.accepted"), Tone.GOOD);
            case REJECTED -> new Chip(Texts.of("decision.rejected"), Tone.BAD);
        };
    }

    /** Only what is not simply told as a fact deserves a mark. */
    public static Chip modality(String modality) {
        return new Chip(Texts.name("modality", modality), modality.equals("negated") ? Tone.BAD : Tone.CAUTION);
    }
}
