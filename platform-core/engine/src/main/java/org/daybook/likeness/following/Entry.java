package org.daybook.likeness.following;

import org.daybook.likeness.Kin.Standing;

/**
 * An article as it is remembered.
 *
 * @param position of its first event
 * @param batch up to here stand the facts that were found in it
 * @param address key of where it stands; "" when unknown
 * @param guid key of its outlet's own name for it; "" when unknown
 */
record Entry(long position, long batch, String address, String guid, Standing standing) {

    Entry with(Standing value) {
        return new Entry(position, batch, address, guid, value);
    }
}
