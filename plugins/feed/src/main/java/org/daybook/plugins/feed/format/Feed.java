package org.daybook.plugins.feed.format;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Publication;

/**
 * What a feed says, whatever its format; all texts are plain.
 *
 * @param title of the feed, "" when there is none
 * @param whole false when the document breaks off
 */
public record Feed(String title, List<Entry> entries, boolean whole) {

    /** More entries than this are left out: the host takes no more articles of one document. */
    static final int MOST = 5_000;

    /**
     * An entry.
     *
     * @param id what the feed calls it, "" when it has no name
     * @param paragraphs of the fullest text the feed has of it
     * @param language ISO 639-1, "und" when neither the entry nor the feed says so
     */
    public record Entry(
            String id,
            String title,
            List<String> paragraphs,
            List<String> authors,
            Optional<String> link,
            String language,
            Publication published) {

        public boolean isEmpty() {
            return title.isEmpty() && paragraphs.isEmpty();
        }
    }
}
