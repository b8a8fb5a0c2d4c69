package org.daybook.views.aid;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Decision;
import org.daybook.shared.Query;

/** All that was reported of one line of the board, latest first, with the words; rejected and denied ones included. */
public record AidHistory(String itemKey, String donor, String recipient, AsOf asOf)
        implements Query<List<AidHistory.Step>> {

    /** As the record stands. */
    public AidHistory(String itemKey, String donor, String recipient) {
        this(itemKey, donor, recipient, AsOf.now());
    }

    /** One report. */
    public record Step(
            String factId,
            String articleId,
            String status,
            String item,
            String modality,
            Optional<String> from,
            Optional<String> to,
            Optional<String> quantity,
            Optional<String> value,
            String reason,
            String attribution,
            String articleTitle,
            Optional<String> outlet,
            Optional<String> published,
            String sentence,
            Decision decision) {}
}
