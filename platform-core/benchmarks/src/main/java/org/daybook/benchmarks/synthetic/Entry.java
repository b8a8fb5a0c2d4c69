package org.daybook.benchmarks.synthetic;

import java.time.Instant;
import org.daybook.events.DaybookEvent;

/**
 * An event and where it goes.
 *
 * @param sequence place in its stream, from 0
 */
public record Entry(String stream, long sequence, Instant recorded, DaybookEvent event) {}
