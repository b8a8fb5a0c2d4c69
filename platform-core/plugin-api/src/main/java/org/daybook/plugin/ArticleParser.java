package org.daybook.plugin;

import java.util.Set;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.RawDocument;
import org.pf4j.ExtensionPoint;

/**
 * Turns bytes into articles. The host asks parsers by falling {@link #priority()} until one does not answer
 * {@link ParseResult.NotMine}. Called on any thread, several at once; a throw or an overrun of the time limit
 * counts as a failure of the plugin and the next parser is asked.
 */
public interface ArticleParser extends ExtensionPoint {

    /** Media types this parser claims, in lower case such as {@code text/html}; empty means any. */
    default Set<String> mediaTypes() {
        return Set.of();
    }

    /** Host names (without {@code www.}) this parser claims; empty means any. */
    default Set<String> hosts() {
        return Set.of();
    }

    /** Higher is asked first. Generic parsers stay below 100, parsers for one publisher above. */
    default int priority() {
        return 0;
    }

    /** Reads one document. Pure: no network, no files, no clock. */
    ParseResult parse(RawDocument document);
}
