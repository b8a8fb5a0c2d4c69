package org.daybook.plugins.english.linear;

/** Scores of classes by features; what the trainer learns and the analyser uses. */
public interface Weights {

    /** Adds to {@code scores} what the features say of each class. */
    void score(Features features, int[] scores);
}
