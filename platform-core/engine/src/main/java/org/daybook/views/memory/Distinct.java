package org.daybook.views.memory;

/** Counts codes without their repeats; used again without being cleared code by code. */
public final class Distinct {

    private final int[] stamps;
    private int stamp = 1;
    private int count;

    public Distinct(int codes) {
        stamps = new int[codes];
    }

    public void clear() {
        stamp++;
        count = 0;
    }

    public void add(int code) {
        if (stamps[code] != stamp) {
            stamps[code] = stamp;
            count++;
        }
    }

    public int count() {
        return count;
    }
}
