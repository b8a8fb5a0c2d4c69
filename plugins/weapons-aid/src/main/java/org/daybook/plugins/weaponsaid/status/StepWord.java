package org.daybook.plugins.weaponsaid.status;

import java.util.List;
import java.util.Locale;

/**
 * A line of the status lexicon.
 *
 * @param rule its id, such as {@code paused.verb}
 * @param words lemmas, with particle
 * @param example a sentence that it must read
 * @param status the status that the example must have
 * @param counter a sentence out of which no aid may come
 */
public record StepWord(
        String rule,
        Kind kind,
        List<String> words,
        Step step,
        View view,
        String example,
        String status,
        String counter) {

    /** What the words are. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        PHRASE
    }

    /** What the words say, for the analyst. */
    public String meaning() {
        return switch (step) {
            case DELIVER -> "something is handed over";
            case FINISH -> "a delivery has come to its end";
            case TRANSIT -> "something is on its way";
            case CONTINUE -> "it goes on";
            case PLEDGE -> "something is promised";
            case APPROVE -> "somebody allows it";
            case BUY -> "somebody pays for it";
            case CONTRACT -> "it is put in writing";
            case PAUSE, HOLD -> "it is stopped";
            case REDUCE -> "it becomes less";
            case CANCEL -> "it is called off";
            case RESUME -> "it begins again";
            case LIFT -> "a stop is undone";
            case REQUEST -> "somebody asks for it";
            case CONSIDER -> "somebody thinks about it";
            case NEGOTIATE -> "it is being negotiated";
            case DENY -> "somebody does not want it";
            case THANK -> "somebody is thanked for it";
            case SIGNAL -> "it is only hinted at";
            case AFFECT -> "its subject tells what happens to the item";
        };
    }

    static Kind kind(String cell) {
        return Kind.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
