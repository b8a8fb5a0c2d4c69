package org.daybook.likeness.following;

import org.daybook.likeness.Kin.Standing;

/**
 * An article as it is remembered.
 *
 * @param position of its first event
 * @param batch up to here stand the facts that were found in it
 * @param address key of where it stands; "" when unknown
 */
record Entry(long position, long batch, String address, Standing standing) {

    Entry with(Standing value) {
        return new Entry(position, batch, address, value);
    }
}
