package org.daybook.ui.reader;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.views.facts.FactRow;

/** The facts of an article, one of them open. Only cards that changed are built anew, so that the place stays. */
final class FactList extends UnorderedList {

    private final List<FactCard> cards = new ArrayList<>();
    private final Function<FactRow, Div> actions;
    private final Consumer<String> select;
    private boolean why;

    FactList(Function<FactRow, Div> actions, Consumer<String> select) {
        this.actions = actions;
        this.select = select;
        addClassName("facts");
    }

    /** Opens or closes the steps of reading; they stay so while one walks from fact to fact. */
    void toggleWhy() {
        cards.stream().filter(FactCard::isOpen).forEach(FactCard::toggleWhy);
    }

    void show(List<FactRow> facts, String selected) {
        while (cards.size() > facts.size()) {
            remove(cards.removeLast());
        }
        for (int at = 0; at < facts.size(); at++) {
            FactRow fact = facts.get(at);
            boolean open = fact.factId().equals(selected);
            if (at < cards.size()
                    && cards.get(at).fact().equals(fact)
                    && cards.get(at).isOpen() == open) {
                continue;
            }
            FactCard card = card(fact, open);
            if (at < cards.size()) {
                replace(cards.set(at, card), card);
            } else {
                cards.add(card);
                add(card);
            }
            if (open) {
                card.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            }
        }
    }

    private FactCard card(FactRow fact, boolean open) {
        WhySteps steps = new WhySteps(open ? fact.why() : List.of(), why, shown -> why = shown);
        return new FactCard(fact, open, open ? actions.apply(fact) : new Div(), steps, select);
    }
}
