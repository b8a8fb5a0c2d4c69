package org.daybook.ui.reader;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.daybook.shared.Decision;
import org.daybook.shared.Outcome;
import org.daybook.ui.keys.HotKeys;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.texts.Texts;
import org.daybook.views.facts.FactRow;

/** What an analyst decides on facts of the article, by button or by key, and how it is taken back. */
final class Deciding {

    private final ReaderModel model;
    private final Runnable read;
    private final Consumer<Runnable> change;
    private final UndoOffer offer = new UndoOffer();

    /** Reads the page anew after each decision; {@code change} does it, or says why not. */
    Deciding(ReaderModel model, Runnable read, Consumer<Runnable> change) {
        this.change = change;
        this.model = model;
        this.read = read;
    }

    void bind(HotKeys keys) {
        keys.on("a", Texts.of("reader.key.accept"), () -> decide(this::accept))
                .on("x", Texts.of("reader.key.reject"), () -> decide(this::reject))
                .on("n", Texts.of("reader.key.note"), () -> decide(this::note))
                .on("u", Texts.of("reader.key.undo"), () -> change.accept(this::undo));
    }

    void fill(Div bar, FactRow fact) {
        Button accept = new Button(Texts.of("reader.accept"), click -> accept(fact));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setEnabled(fact.decision() != Decision.ACCEPTED);
        Button reject = new Button(Texts.of("reader.reject"), click -> reject(fact));
        reject.setEnabled(fact.decision() != Decision.REJECTED);
        bar.add(accept, reject, new Button(Texts.of("reader.note"), click -> note(fact)));
        if (fact.decision() != Decision.OPEN || !fact.note().isEmpty()) {
            bar.add(new Button(Texts.of("undo"), click -> undo(fact)));
        }
    }

    /** The past was decided on when it was the present. */
    void fillOfThePast(Div bar, FactRow fact) {
        fill(bar, fact);
        bar.getChildren().forEach(button -> ((HasEnabled) button).setEnabled(false));
        Span reason = new Span(Texts.of("moment.readonly"));
        reason.addClassName("aside");
        bar.add(reason);
    }

    private void decide(Consumer<FactRow> decision) {
        model.selected().ifPresent(fact -> change.accept(() -> decision.accept(fact)));
    }

    /** Another article is shown: what was decided is history. */
    void withdrawOffer() {
        offer.withdraw();
    }

    private void accept(FactRow fact) {
        decided(model.accept(fact), fact, "reader.accepted");
    }

    private void reject(FactRow fact) {
        decided(model.reject(fact), fact, "reader.rejected");
    }

    private void note(FactRow fact) {
        new NoteDialog(fact, words -> decided(model.note(fact, words), fact, "reader.noted")).open();
    }

    private void decided(Outcome outcome, FactRow fact, String key) {
        if (outcome instanceof Outcome.Done) {
            offer.make(Texts.of(key, fact.headline()), fact, () -> undo(fact));
        } else {
            Toast.tell(outcome, "");
        }
        read.run();
    }

    private void undo() {
        offer.standing().or(model::selected).ifPresent(this::undo);
    }

    private void undo(FactRow fact) {
        offer.withdraw();
        Toast.tell(model.undo(fact), Texts.of("reader.undone"));
        read.run();
    }
}
