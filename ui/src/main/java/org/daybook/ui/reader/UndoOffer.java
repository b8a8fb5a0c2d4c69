package org.daybook.ui.reader;

import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.daybook.ui.parts.Toast;
import org.daybook.views.facts.FactRow;
import org.jspecify.annotations.Nullable;

/** Offers for ten seconds to take a decision back. */
final class UndoOffer {

    private @Nullable Notification toast;
    private Optional<FactRow> fact = Optional.empty();

    /** Replaces an offer that still stands. The row is what the analyst saw when deciding. */
    void make(String decided, FactRow seen, Runnable undo) {
        withdraw();
        fact = Optional.of(seen);
        toast = Toast.offer(decided, undo);
        toast.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                fact = fact.filter(standing -> !standing.factId().equals(seen.factId()));
            }
        });
    }

    /** The fact the offer is about, while it stands. */
    Optional<FactRow> standing() {
        return fact;
    }

    void withdraw() {
        fact = Optional.empty();
        if (toast != null) {
            toast.close();
            toast = null;
        }
    }
}
