package org.daybook.likeness;

/** Spreads numbers evenly and always the same way: the bands of today must meet those of last year. */
final class Mixing {

    private Mixing() {}

    /** The finisher of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
