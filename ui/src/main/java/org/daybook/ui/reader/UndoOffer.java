package org.daybook.ui.reader;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.daybook.ui.texts.Texts;
import org.daybook.views.facts.FactRow;
import org.jspecify.annotations.Nullable;

/** Offers for ten seconds to take a decision back. */
final class UndoOffer {

    private static final int MILLISECONDS = 10_000;

    private @Nullable Notification toast;
    private Optional<FactRow> fact = Optional.empty();

    /** Replaces an offer that still stands. The row is what the analyst saw when deciding. */
    void make(String decided, FactRow seen, Runnable undo) {
        withdraw();
        fact = Optional.of(seen);
        Notification offer = new Notification();
        offer.setPosition(Notification.Position.BOTTOM_START);
        offer.setDuration(MILLISECONDS);
        Button button = new Button(Texts.of("undo"), click -> undo.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        offer.add(new Span(decided), button);
        offer.addClassName("undo");
        offer.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                fact = fact.filter(standing -> !standing.factId().equals(seen.factId()));
            }
        });
        toast = offer;
        offer.open();
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
