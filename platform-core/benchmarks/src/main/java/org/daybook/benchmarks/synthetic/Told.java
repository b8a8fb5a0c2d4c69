package org.daybook.benchmarks.synthetic;

import org.daybook.events.FactEvent.Actor;

/**
 * A sentence that facts are read from, with the places of what proves them.
 *
 * @param deed what it tells of
 * @param word its PLOVER type or the status of aid
 * @param content what is said, where somebody says it
 */
record Told(
        Deed deed,
        String word,
        Actor speaker,
        Actor actor,
        Actor recipient,
        String item,
        String amount,
        Place sentence,
        Place speakerAt,
        Place cueAt,
        Place content,
        Place actorAt,
        Place verbAt,
        Place itemAt,
        Place amountAt,
        Place recipientAt,
        Place dayAt) {

    /** Another fact of the same sentence. */
    Told read(Deed other) {
        return new Told(
                other,
                word,
                speaker,
                actor,
                recipient,
                item,
                amount,
                sentence,
                speakerAt,
                cueAt,
                content,
                actorAt,
                verbAt,
                itemAt,
                amountAt,
                recipientAt,
                dayAt);
    }

    /** A half-open range of the text; empty where there is nothing. */
    record Place(int start, int end) {

        static final Place NOWHERE = new Place(0, 0);

        boolean isThere() {
            return end > start;
        }

        String of(String text) {
            return text.substring(start, end);
        }
    }

    /** What sort of fact. */
    enum Deed {
        INTERACTION,
        QUOTATION,
        AID,
        CUSTOM
    }
}
