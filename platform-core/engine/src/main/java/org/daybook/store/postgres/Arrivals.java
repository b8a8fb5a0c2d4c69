package org.daybook.store.postgres;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes readers as soon as this process has committed events, or has heard that another one has. */
public final class Arrivals {

    private long count;

    /** Rings after the commit of the running transaction, or at once where there is none. */
    void ringAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    /** Wakes everyone. */
    public synchronized void ring() {
        count++;
        notifyAll();
    }

    public synchronized long count() {
        return count;
    }

    /** Returns when the count is no longer the one seen, or after the time given. */
    public synchronized void await(long seen, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (count == seen) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }
}
