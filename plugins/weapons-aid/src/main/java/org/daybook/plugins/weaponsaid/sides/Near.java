package org.daybook.plugins.weaponsaid.sides;

import org.daybook.plugin.reading.Party;

/**
 * A party near a step.
 *
 * @param preposition before it, in lower case; "" when there is none
 * @param token index in the sentence of its head word
 * @param group the same for parties joined by "and"
 */
record Near(Party party, String preposition, int token, int group) {}
