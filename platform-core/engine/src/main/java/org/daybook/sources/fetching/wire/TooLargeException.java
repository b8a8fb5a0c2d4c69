package org.daybook.sources.fetching.wire;

import java.io.IOException;

/** A document goes on after the largest size that is read. */
public final class TooLargeException extends IOException {

    TooLargeException(int largest) {
        super("more than " + largest + " bytes");
    }
}
