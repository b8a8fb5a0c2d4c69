package org.daybook.views;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.RecordedEvent;

/**
 * The pure part of a view: which rows an event touches, and what becomes of each. The live driver and the rebuild run
 * the same fold; rows of different keys never look at each other.
 *
 * <p>Events come without what no view keeps, such as the words of evidence ({@code store.names.Aside} has the list): a
 * row keeps the position of the event, and whoever shows words reads them there ({@link org.daybook.events.Past}).
 *
 * @param <R> a row; an immutable record with value equality
 */
public interface ViewFold<R> {

    /** Keys of the rows the event touches; empty when it is of no concern. */
    Set<String> keys(RecordedEvent event);

    /** The row after the event; empty removes it. Must not look at clocks, chance or anything but its arguments. */
    Optional<R> fold(String key, Optional<R> row, RecordedEvent event);
}
