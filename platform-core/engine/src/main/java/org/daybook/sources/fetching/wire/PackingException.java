package org.daybook.sources.fetching.wire;

import java.io.IOException;

/** A document is packed in a way nobody asked for. Its message is the name of the packing. */
public final class PackingException extends IOException {

    PackingException(String packing) {
        super(packing);
    }
}
