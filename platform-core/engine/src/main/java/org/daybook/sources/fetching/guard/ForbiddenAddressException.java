package org.daybook.sources.fetching.guard;

import java.net.UnknownHostException;

/** A host leads to an address that must not be asked. Its message is a sentence for an analyst. */
public final class ForbiddenAddressException extends UnknownHostException {

    ForbiddenAddressException(String reason) {
        super(reason);
    }
}
