package org.daybook.plugins.english.linear;

/** Scores of classes by features; what the trainer learns and the analyser uses. */
public interface Weights {

    /**
     * Adds to {@code scores} what the first {@code count} features say of each class.
     *
     * @param scores as many places as {@link #width} says
     * @param rows room for a number for each feature
     */
    void score(int[] features, int count, int[] scores, int[] rows);

    /** How many places the scores of so many classes need. */
    default int width(int classes) {
        return classes;
    }
}
