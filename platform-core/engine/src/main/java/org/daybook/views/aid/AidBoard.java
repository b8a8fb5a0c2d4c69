package org.daybook.views.aid;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** For each item and each donor and recipient: the status, since when, and who says so. */
public record AidBoard(AidFilter filter, AsOf asOf) implements Query<List<AidBoard.Row>> {

    /** As the record stands. */
    public AidBoard(AidFilter filter) {
        this(filter, AsOf.now());
    }

    /**
     * What the board shows; empty means any. Rejected and negated facts never count.
     *
     * @param item item key, or part of the item's words
     * @param status the present one
     * @param acceptedOnly show only what an analyst accepted
     */
    public record AidFilter(
            Optional<String> item,
            Optional<String> donor,
            Optional<String> recipient,
            Optional<String> status,
            boolean acceptedOnly) {
        public static AidFilter all() {
            return new AidFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
    }

    /**
     * One line: the latest status of an item on its way from a donor to a recipient. What leaves out one of these counts
     * on the line that fits it, if there is just one. A status that is only planned or
     * asked for is shown where there is no other.
     *
     * @param itemKey catalogue id, or the folded words where the catalogue does not know the item
     * @param since ISO date of the first report of this status since the last other one; empty when undated
     * @param modality of the latest report: a hedged status says here that it is hedged
     * @param sources who says so, as written, without repeats; the outlet where it speaks for itself
     * @param outlets distinct outlets that report the present status
     * @param mentions all reports of this line, and so what its history tells unless rejected or denied
     * @param disputed two who are not the same deny each other: one says that aid flows and the other that it does not,
     *     or they differ in how it was stopped
     * @param origins reports of their own that those of the present status go back to: copies of one report are one
     */
    public record Row(
            String itemKey,
            String item,
            String donor,
            String recipient,
            String status,
            String modality,
            Optional<String> since,
            List<String> sources,
            int outlets,
            int mentions,
            int accepted,
            boolean disputed,
            int origins) {

        /** Where every outlet tells what it found out itself. */
        public Row(
                String itemKey,
                String item,
                String donor,
                String recipient,
                String status,
                String modality,
                Optional<String> since,
                List<String> sources,
                int outlets,
                int mentions,
                int accepted,
                boolean disputed) {
            this(
                    itemKey, item, donor, recipient, status, modality, since, sources, outlets, mentions, accepted,
                    disputed, outlets);
        }
    }
}
