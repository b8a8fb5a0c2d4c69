package org.daybook.plugins.interactions.lexicon;

import java.util.List;
import java.util.Set;
import org.daybook.plugin.analysis.Frame;

/**
 * One line of the lexicon.
 *
 * @param rule its id, such as {@code consult.call.noun}
 * @param words lemmas, with particle, that evoke it
 * @param conditions what else must stand in the frame
 * @param type PLOVER type
 * @param mode PLOVER mode, "" when none
 * @param context PLOVER context, "" when none
 * @param actor roles in which the actor is looked for, best first
 * @param recipient roles in which the recipient is looked for, best first
 * @param example a sentence that the entry must read
 * @param counter a sentence that it must not read; "" when none
 */
public record Entry(
        String rule,
        Frame.Kind kind,
        List<String> words,
        List<Condition> conditions,
        String type,
        String mode,
        String context,
        List<String> actor,
        List<String> recipient,
        Set<Flag> flags,
        String example,
        String counter) {

    /** The same entry telling another type. */
    public Entry as(String otherRule, String otherType) {
        return new Entry(
                otherRule, kind, words, conditions, otherType, "", context, actor, recipient, flags, example, counter);
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }
}
