package org.daybook.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Failed attempts of the last minute, by name and by address. Bounded: whoever makes up names fills no memory. */
final class FailedSignIns {

    private static final int ALLOWED = 5;
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Whether somebody has guessed too often, with this name or from this address. */
    synchronized boolean tooMany(String name, String address, Instant now) {
        return recent(named(name), now) >= ALLOWED || recent(from(address), now) >= ALLOWED;
    }

    synchronized void add(String name, String address, Instant now) {
        failures.computeIfAbsent(named(name), key -> new ArrayDeque<>()).add(now);
        failures.computeIfAbsent(from(address), key -> new ArrayDeque<>()).add(now);
    }

    /** Who knows the password was no guesser; the address stays suspect. */
    synchronized void forget(String name) {
        failures.remove(named(name));
    }

    private int recent(String key, Instant now) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        times.removeIf(each -> each.isBefore(now.minus(MINUTE)));
        if (times.isEmpty()) {
            failures.remove(key);
        }
        return times.size();
    }

    private static String named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return "name " + lower.substring(0, Math.min(LONGEST_NAME, lower.length()));
    }

    private static String from(String address) {
        return "address " + address;
    }
}
