package org.daybook.plugins.english.frames;

import org.daybook.plugin.analysis.Frame;

/**
 * A word that evokes a frame.
 *
 * @param token its index in the sentence
 * @param carrier index of the light verb that carries it, -1 without one
 */
record Predicate(int token, String lemma, Frame.Kind kind, int carrier) {}
