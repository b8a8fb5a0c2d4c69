package org.daybook.ui.evidence;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.shared.Decision;
import org.daybook.views.facts.FactRow;

/** A piece of text that proves something. The words are set as text, never as markup. */
@Tag("mark")
final class Mark extends HtmlContainer implements ClickNotifier<Mark> {

    private static final Set<String> STYLED_KINDS = Set.of("interaction", "aid", "quotation");
    private static final Set<String> STYLED_ROLES = Set.of("actor", "recipient", "trigger", "item", "donor", "speaker");

    private final Segments.Piece piece;

    Mark(Segments.Piece piece) {
        this.piece = piece;
        setText(piece.text());
    }

    Segments.Piece piece() {
        return piece;
    }

    /** Kinds of the facts that still stand, as style classes. */
    void kinds(Iterable<FactRow> facts) {
        for (FactRow fact : facts) {
            if (piece.roles().containsKey(fact.factId()) && fact.decision() != Decision.REJECTED) {
                addClassName("kind-" + (STYLED_KINDS.contains(fact.kind()) ? fact.kind() : "other"));
            }
        }
    }

    /** Marks the words of the selected fact by what they prove. */
    void select(String factId) {
        Set<String> roles = piece.roles().getOrDefault(factId, Set.of());
        getClassNames().removeIf(name -> name.equals("on") || name.startsWith("role-"));
        if (!roles.isEmpty()) {
            addClassName("on");
            roles.stream().map(role -> "role-" + styled(role)).forEach(this::addClassName);
            setTitle(roles.stream().filter(role -> !role.equals("sentence")).collect(Collectors.joining(", ")));
        } else {
            setTitle("");
        }
    }

    private static String styled(String role) {
        return role.equals("sentence") || STYLED_ROLES.contains(role) ? role : "other";
    }
}
