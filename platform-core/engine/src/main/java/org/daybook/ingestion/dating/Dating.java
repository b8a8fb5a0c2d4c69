package org.daybook.ingestion.dating;

import java.util.List;
import org.daybook.plugin.document.ParsedArticle;

/** Dates the articles of one batch. */
public final class Dating {

    private Dating() {}

    public static List<ParsedArticle> date(List<ParsedArticle> batch) {
        return List.copyOf(batch);
    }
}
