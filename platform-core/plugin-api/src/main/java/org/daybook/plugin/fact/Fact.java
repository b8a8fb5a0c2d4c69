package org.daybook.plugin.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something an article says, tied to its words. Build facts with the {@code of} and {@code with} methods; the
 * canonical constructors may gain components.
 */
public sealed interface Fact {

    Grounds grounds();

    /**
     * Who did what to whom.
     *
     * @param type one of the sixteen PLOVER types, such as {@code CONSULT}
     * @param mode PLOVER mode in lower case such as {@code phone}, {@code aid-pause}; "" when none
     * @param context PLOVER context such as {@code military}; "" when none
     * @param reciprocal the recipients do the same to the actors
     * @param duration how long it lasted, in minutes
     */
    record Interaction(
            String type,
            String mode,
            String context,
            List<Actor> actors,
            List<Actor> recipients,
            boolean reciprocal,
            Optional<Integer> duration,
            Grounds grounds)
            implements Fact {

        public static Interaction of(String type, List<Actor> actors, List<Actor> recipients, Grounds grounds) {
            return new Interaction(type, "", "", actors, recipients, false, Optional.empty(), grounds);
        }

        public Interaction withMode(String value) {
            return new Interaction(type, value, context, actors, recipients, reciprocal, duration, grounds);
        }

        public Interaction withContext(String value) {
            return new Interaction(type, mode, value, actors, recipients, reciprocal, duration, grounds);
        }

        public Interaction withReciprocal(boolean value) {
            return new Interaction(type, mode, context, actors, recipients, value, duration, grounds);
        }

        public Interaction withDuration(int minutes) {
            return new Interaction(type, mode, context, actors, recipients, reciprocal, Optional.of(minutes), grounds);
        }
    }

    /**
     * A step in the life of weapons aid.
     *
     * @param item as written; "" for aid that is not specified
     * @param catalogueId the item in the catalogue, when known; missiles, launchers and batteries are different items
     * @param status REQUESTED UNDER_CONSIDERATION PLEDGED APPROVED CONTRACTED IN_TRANSIT DELIVERED CONTINUING REDUCED
     *     PAUSED RESUMPTION_SIGNALLED RESUMED DENIED CANCELLED IN_NEGOTIATION
     * @param reason as written; "" when none is given
     */
    record Aid(
            Optional<Actor> donor,
            Optional<Actor> recipient,
            String item,
            Optional<String> catalogueId,
            String status,
            Optional<Amount> quantity,
            Optional<Amount> value,
            String reason,
            Grounds grounds)
            implements Fact {

        public static Aid of(String status, String item, Grounds grounds) {
            return new Aid(
                    Optional.empty(),
                    Optional.empty(),
                    item,
                    Optional.empty(),
                    status,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    grounds);
        }

        public Aid withDonor(Optional<Actor> who) {
            return new Aid(who, recipient, item, catalogueId, status, quantity, value, reason, grounds);
        }

        public Aid withRecipient(Optional<Actor> who) {
            return new Aid(donor, who, item, catalogueId, status, quantity, value, reason, grounds);
        }

        public Aid withCatalogueId(Optional<String> id) {
            return new Aid(donor, recipient, item, id, status, quantity, value, reason, grounds);
        }

        public Aid withQuantity(Optional<Amount> amount) {
            return new Aid(donor, recipient, item, catalogueId, status, amount, value, reason, grounds);
        }

        public Aid withValue(Optional<Amount> amount) {
            return new Aid(donor, recipient, item, catalogueId, status, quantity, amount, reason, grounds);
        }

        public Aid withReason(String words) {
            return new Aid(donor, recipient, item, catalogueId, status, quantity, value, words, grounds);
        }
    }

    /**
     * Who said what. The words themselves are the evidence with the role {@code content}.
     *
     * @param form direct, indirect or partial speech
     */
    record Quotation(Optional<Actor> speaker, String cue, Form form, Optional<Actor> addressee, Grounds grounds)
            implements Fact {

        /** How the words are given. */
        public enum Form {
            DIRECT,
            INDIRECT,
            PARTIAL
        }

        public static Quotation of(Optional<Actor> speaker, String cue, Form form, Grounds grounds) {
            return new Quotation(speaker, cue, form, Optional.empty(), grounds);
        }

        public Quotation withAddressee(Optional<Actor> who) {
            return new Quotation(speaker, cue, form, who, grounds);
        }
    }

    /**
     * A kind of fact that the plugin declares itself; stored, listed and reviewed like the others.
     *
     * @param kind a lower-case word with hyphens, such as {@code casualty-count}
     * @param attributes name to value, shown as they are
     */
    record Custom(String kind, Map<String, String> attributes, Grounds grounds) implements Fact {
        public static Custom of(String kind, Map<String, String> attributes, Grounds grounds) {
            return new Custom(kind, Map.copyOf(attributes), grounds);
        }
    }
}
