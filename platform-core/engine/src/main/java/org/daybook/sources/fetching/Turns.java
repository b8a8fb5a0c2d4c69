package org.daybook.sources.fetching;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One request at a time to one host and a pause in between. Hosts do not wait for each other. */
final class Turns {

    private static final int REMEMBERED = 1_000;

    private final Map<String, Host> hosts = new HashMap<>();

    /** Waits for one's turn. Whoever takes it gives it back by closing; the pause begins then. */
    Turn take(String name, Duration pause) throws InterruptedException {
        Host host = enter(name);
        try {
            host.one.acquire();
        } catch (InterruptedException cancelled) {
            leave(host);
            throw cancelled;
        }
        Turn turn = new Turn(host);
        try {
            long wait = host.fresh ? 0 : pause.toNanos() - (System.nanoTime() - host.ended);
            TimeUnit.NANOSECONDS.sleep(wait);
            return turn;
        } catch (InterruptedException cancelled) {
            giveBack(host, false);
            throw cancelled;
        }
    }

    /** A turn in use. */
    final class Turn implements AutoCloseable {

        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        @Override
        public void close() {
            giveBack(host, true);
        }
    }

    private void giveBack(Host host, boolean used) {
        if (used) {
            host.ended = System.nanoTime();
            host.fresh = false;
        }
        host.one.release();
        leave(host);
    }

    private synchronized Host enter(String name) {
        Host host = hosts.computeIfAbsent(name, key -> new Host());
        host.users++;
        return host;
    }

    private synchronized void leave(Host host) {
        host.users--;
        if (hosts.size() > REMEMBERED) {
            long now = System.nanoTime();
            hosts.values().removeIf(each -> each.users == 0 && now - each.ended > Robots.LONGEST_DELAY.toNanos());
        }
    }

    /** What is known of a host. All but the number of its users belongs to whoever has the turn. */
    private static final class Host {

        private final Semaphore one = new Semaphore(1, true);
        private volatile boolean fresh = true;
        private volatile long ended = System.nanoTime();
        private int users;
    }
}
