package org.daybook.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.daybook.shared.Outcome;
import org.daybook.ui.texts.Texts;

/** Says in passing what became of an action. */
public final class Toast {

    private static final int SHORT = 4_000;
    private static final int LONG_ENOUGH_TO_THINK = 10_000;

    private Toast() {}

    public static void say(String words) {
        Notification.show(words, SHORT, Notification.Position.BOTTOM_START, false);
    }

    /** Says what was done and offers for ten seconds to take it back. */
    public static Notification offer(String done, Runnable undo) {
        Notification offer = new Notification();
        offer.setPosition(Notification.Position.BOTTOM_START);
        offer.setDuration(LONG_ENOUGH_TO_THINK);
        Button button = new Button(Texts.of("undo"), click -> {
            offer.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        offer.add(new Span(done), button);
        offer.addClassName("undo");
        offer.open();
        return offer;
    }

    /** A refusal stays until it is read and closed. */
    public static void refuse(String reason) {
        Notification toast = new Notification();
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration(0);
        toast.setAssertive(true);
        Span words = new Span(reason);
        toast.add(words, new Button(Texts.of("close"), click -> toast.close()));
        toast.open();
    }

    /** Says what became of a command: done in these words, or why not. True when something was done. */
    public static boolean tell(Outcome outcome, String done) {
        return switch (outcome) {
            case Outcome.Done _ -> {
                say(done);
                yield true;
            }
            case Outcome.Started _ -> {
                say(done);
                yield true;
            }
            case Outcome.AlreadySo _ -> {
                say(Texts.of("outcome.already"));
                yield false;
            }
            case Outcome.Refused(String reason) -> {
                refuse(reason);
                yield false;
            }
        };
    }
}
