package org.daybook.plugins.weaponsaid.status;

import java.util.List;
import org.daybook.plugin.analysis.Frame;

/**
 * A line of the status lexicon.
 *
 * @param rule its id, such as {@code paused.verb}
 * @param words lemmas, with particle
 * @param example a sentence that it must read
 * @param status the status that the example must have
 */
public record StepWord(String rule, Frame.Kind kind, List<String> words, Step step, String example, String status) {}
