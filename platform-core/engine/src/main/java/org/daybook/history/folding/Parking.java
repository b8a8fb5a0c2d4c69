package org.daybook.history.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.history.tables.DeadLetterTable.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events that a view goes on without: those it could not fold, those that wait behind them because they touch the same
 * rows or follow in the same stream, and those that somebody decided to skip.
 */
public final class Parking {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final String view;
    private final Set<Long> skipped = new HashSet<>();
    private final Map<String, Long> heldUp = new HashMap<>();
    private final List<Letter> fresh = new ArrayList<>();

    /** With the letters that are known already. */
    public Parking(String view, Collection<Letter> known) {
        this.view = view;
        for (Letter letter : known) {
            if (letter.state().equals(Letter.SKIPPED)) {
                skipped.add(letter.position());
            } else {
                letter.keys().forEach(key -> heldUp.putIfAbsent(key, letter.position()));
            }
        }
    }

    /** Whether all of the view's rows are free and nothing is skipped. */
    boolean isEmpty() {
        return heldUp.isEmpty() && skipped.isEmpty();
    }

    /** Whether the event is not to be folded now; it is parked then, unless it is skipped for good. */
    boolean keeps(Concern concern) {
        if (isEmpty()) {
            return false;
        }
        Read read = concern.read();
        if (skipped.contains(read.stored().position())) {
            return true;
        }
        Long before = heldUp.get(stream(read));
        for (String key : concern.keys()) {
            before = before == null ? heldUp.get(key) : before;
        }
        if (before == null) {
            return false;
        }
        park(
                read,
                concern.keys(),
                Letter.WAITING,
                "It touches what the event at " + before + " touches, and waits for it.");
        return true;
    }

    /** The event could not be folded. */
    void fail(Read read, Set<String> keys, Throwable failure) {
        if (skipped.contains(read.stored().position())) {
            return;
        }
        LOG.warn(
                "The view {} leaves out event {} ({})",
                view,
                read.stored().position(),
                read.stored().name(),
                failure);
        park(read, keys, Letter.FAILED, reason(failure));
    }

    /** What to tell of a failure. */
    public static String reason(Throwable failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message.replace('\0', ' '));
    }

    private void park(Read read, Set<String> keys, String state, String reason) {
        List<String> all = new ArrayList<>(keys);
        all.add(stream(read));
        fresh.add(new Letter(read.stored().position(), state, reason, all));
        all.forEach(key -> heldUp.putIfAbsent(key, read.stored().position()));
    }

    // no key of a row begins like this
    private static String stream(Read read) {
        return "\u0001stream " + read.stored().stream();
    }

    /** Letters that have come in here. */
    public List<Letter> fresh() {
        return fresh;
    }
}
