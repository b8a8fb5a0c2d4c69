package org.daybook.views.matrix;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.shared.ActorRef;

/** Which cells an interaction falls into, and which mentions are of one event. */
final class Directions {

    private static final String ARROW = "→";

    /** PLOVER types of what two sides can only do together: who is named first does not make it another event. */
    private static final Set<String> SYMMETRIC = Set.of("CONSULT", "AGREE", "COOPERATE");

    /** One directed cell. */
    record Cell(String actor, String recipient) {

        Cell turned() {
            return new Cell(/* actor= */ recipient, /* recipient= */ actor);
        }

        @Override
        public String toString() {
            return actor.replace(ARROW, "-") + ARROW + recipient.replace(ARROW, "-");
        }
    }

    /** The directed cells, each once, with arrows within them and between them: a name has none. */
    static String institutions(InteractionRecorded interaction) {
        return cells(interaction, actor -> new ActorRef(actor.name(), actor.country(), actor.sector()).institution());
    }

    static String people(InteractionRecorded interaction) {
        return cells(interaction, Actor::name);
    }

    /** Equal for mentions of one event: in either direction when its type has none. */
    static String eventKey(String type, String actor, String recipient, String day) {
        boolean turned = SYMMETRIC.contains(type) && actor.compareTo(recipient) > 0;
        String sides = turned ? recipient + ARROW + actor : actor + ARROW + recipient;
        return type + " " + sides + (day.isEmpty() ? "" : " " + day);
    }

    /** The day where there is one; less where less is known. */
    static String day(InteractionRecorded interaction) {
        String from = interaction.origin().from();
        String to = interaction.origin().to();
        if (from == null) {
            return to == null ? "" : "/" + to;
        }
        return switch (interaction.origin().datePrecision()) {
            case "month" -> from.substring(0, "2025-07".length());
            case "year" -> from.substring(0, "2025".length());
            default -> from.equals(to) ? from : from + "/" + (to == null ? "" : to);
        };
    }

    private static String cells(InteractionRecorded interaction, Function<Actor, String> side) {
        Set<String> cells = new LinkedHashSet<>();
        for (Actor actor : interaction.actors()) {
            for (Actor recipient : interaction.recipients()) {
                if (actor.name().equals(recipient.name())) {
                    continue;
                }
                Cell cell = new Cell(side.apply(actor), side.apply(recipient));
                cells.add(cell.toString());
                if (interaction.reciprocal()) {
                    cells.add(cell.turned().toString());
                }
            }
        }
        return String.join(ARROW, cells);
    }

    private Directions() {}
}
