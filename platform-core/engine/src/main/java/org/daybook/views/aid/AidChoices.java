package org.daybook.views.aid;

import java.util.Map;
import java.util.SortedSet;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** What occurs on the board of aid, for somebody to choose from. */
public record AidChoices(AsOf asOf) implements Query<AidChoices.Occurring> {

    /** As the record stands. */
    public AidChoices() {
        this(AsOf.now());
    }

    /**
     * Ends and items that some reports leave out are "" among the others.
     *
     * @param items by their keys, what they are called
     */
    public record Occurring(
            Map<String, String> items,
            SortedSet<String> donors,
            SortedSet<String> recipients,
            SortedSet<String> statuses) {}
}
