package org.daybook.views.matrix;

import java.util.List;
import java.util.Map;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** Who did how much to whom. */
public record Matrix(MatrixFilter filter, AsOf asOf) implements Query<List<Matrix.Cell>> {

    /** As the record stands. */
    public Matrix(MatrixFilter filter) {
        this(filter, AsOf.now());
    }

    /**
     * One cell: the actor's row, the recipient's column. A reciprocal interaction counts in both directions.
     *
     * @param events distinct events: same type, participants and day are one, however many sentences tell of it
     * @param mentions facts, one a mention
     * @param articles articles that tell of it
     * @param accepted mentions an analyst accepted
     * @param types distinct events by PLOVER type
     * @param origins reports of their own that the articles go back to: versions and copies of one report are one
     */
    public record Cell(
            String actor,
            String recipient,
            int events,
            int mentions,
            int articles,
            int accepted,
            Map<String, Integer> types,
            int origins) {

        /** Where no article is a copy of another. */
        public Cell(
                String actor,
                String recipient,
                int events,
                int mentions,
                int articles,
                int accepted,
                Map<String, Integer> types) {
            this(actor, recipient, events, mentions, articles, accepted, types, articles);
        }
    }
}
