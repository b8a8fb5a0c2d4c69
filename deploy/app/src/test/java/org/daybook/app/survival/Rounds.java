package org.daybook.app.survival;

/** How often something is done to the desk: a few times in the ordinary tests, {@code -Ddaybook.survival.rounds=200} at length. */
public final class Rounds {

    private Rounds() {}

    public static int of(int few) {
        return Integer.getInteger("daybook.survival.rounds", few);
    }
}
