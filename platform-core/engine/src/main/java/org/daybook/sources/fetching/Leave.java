package org.daybook.sources.fetching;

import java.net.URI;
import java.time.Duration;

/** Whether an address may be asked for, as far as its site is concerned. */
interface Leave {

    /** How long to leave the host alone between two requests. */
    Duration to(URI address) throws Refusal, InterruptedException;
}
