package org.daybook.plugins.english.linear;

/** Scores of classes by features; what the trainer learns and the analyser uses. */
public interface Weights {

    /** Adds to {@code scores}, which has a place for each class, what the first {@code count} features say of each. */
    void score(int[] features, int count, int[] scores);
}
