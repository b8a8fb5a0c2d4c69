package org.daybook.views.aid;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/**
 * For each item and each donor and recipient: the status, since when, and who says so. A board may have very many lines,
 * and so it is shown page by page.
 *
 * @param offset how many lines come before the page
 * @param limit how many lines the page has at most
 */
public record AidBoard(AidFilter filter, int offset, int limit, AsOf asOf) implements Query<AidBoard.Page> {

    /** Lines of a page as the desk shows them. */
    public static final int PAGE = 100;

    /** The first page as the record stands. */
    public AidBoard(AidFilter filter) {
        this(filter, AsOf.now());
    }

    /** The first page. */
    public AidBoard(AidFilter filter, AsOf asOf) {
        this(filter, 0, PAGE, asOf);
    }

    /** All lines at once. */
    public static AidBoard whole(AidFilter filter, AsOf asOf) {
        return new AidBoard(filter, 0, Integer.MAX_VALUE, asOf);
    }

    /**
     * Some lines: first what is at stake, the latest changes before others.
     *
     * @param total lines on all pages
     * @param disputed how many of them are disputed
     */
    public record Page(List<Row> rows, int total, int disputed) {}

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
