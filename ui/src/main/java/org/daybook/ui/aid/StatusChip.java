package org.daybook.ui.aid;

import org.daybook.ui.parts.Chip;
import org.daybook.ui.texts.Texts;

/** A status in words, tinted by what it means for whoever waits for the aid. */
final class StatusChip {

    private StatusChip() {}

    static Chip of(String status) {
        return new Chip(Texts.name("status", status), tone(status));
    }

    private static Chip.Tone tone(String status) {
        return switch (status) {
            case "DELIVERED", "CONTINUING", "RESUMED", "IN_TRANSIT" -> Chip.Tone.GOOD;
            case "PAUSED", "REDUCED" -> Chip.Tone.CAUTION;
            case "DENIED", "CANCELLED" -> Chip.Tone.BAD;
            case "PLEDGED", "APPROVED", "CONTRACTED", "RESUMPTION_SIGNALLED" -> Chip.Tone.BUSY;
            default -> Chip.Tone.PLAIN;
        };
    }
}
