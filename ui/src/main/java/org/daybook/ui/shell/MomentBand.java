package org.daybook.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.daybook.history.moments.MomentOf;
import org.daybook.shared.AsOf;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.parts.Links;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;

/** Says across the whole desk that the past is shown, or why it is not; not there while all is as it is now. */
final class MomentBand extends Div {

    private final MomentWalk walk;

    MomentBand(MomentWalk walk) {
        this.walk = walk;
        addClassName("moment-band");
        setVisible(false);
    }

    /** {@code note} says what the page below does about it. */
    void show(Standpoint standpoint, String note) {
        removeAll();
        setVisible(standpoint.past() || standpoint.problem().isPresent());
        setClassName("wrong", standpoint.problem().isPresent());
        getElement().setAttribute("role", standpoint.problem().isPresent() ? "alert" : "status");
        standpoint.problem().ifPresent(problem -> add(new Span(problem)));
        if (standpoint.past()) {
            Span words = new Span(words(standpoint));
            words.addClassName("moment-words");
            Span readOnly = new Span(note);
            readOnly.addClassName("moment-note");
            add(words, readOnly, actions(standpoint));
        }
    }

    private Div actions(Standpoint standpoint) {
        NativeButton back = button("moment.back", walk::toNow);
        back.addClassName("strong");
        NativeButton before = button("moment.before", walk::before);
        before.setTitle(Texts.of("moment.key.before"));
        before.setEnabled(
                standpoint.place().filter(place -> place.position() > 0).isPresent());
        NativeButton after = button("moment.after", walk::after);
        after.setTitle(Texts.of("moment.key.after"));
        after.setEnabled(standpoint
                .place()
                .filter(place -> place.position() < place.head())
                .isPresent());
        Div actions = new Div(
                before, after, Links.to(Addresses.changesSince(standpoint.asOf()), Texts.of("moment.changes")), back);
        actions.addClassName("moment-actions");
        return actions;
    }

    private static NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(Texts.of(key), click -> action.run());
        button.addClassName("moment-step");
        return button;
    }

    private static String words(Standpoint standpoint) {
        Optional<MomentOf.Moment> place = standpoint.place();
        String stood = switch (standpoint.asOf()) {
            case AsOf.Now _ -> "";
            case AsOf.Moment(Instant instant) -> Texts.of("moment.stood", Dates.spoken(instant));
            case AsOf.Position(long position) ->
                place.flatMap(MomentOf.Moment::recorded)
                        .map(at -> Texts.of("moment.stood", Dates.spoken(at)))
                        .orElseGet(() -> Texts.of("moment.stood.event", position));
        };
        return stood + place.map(MomentBand::where).orElse("");
    }

    private static String where(MomentOf.Moment place) {
        return place.position() == 0
                ? Texts.of("moment.where.none", place.head())
                : Texts.of("moment.where", place.position(), place.head());
    }
}
