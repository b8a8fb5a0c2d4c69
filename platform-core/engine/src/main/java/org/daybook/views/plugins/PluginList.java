package org.daybook.views.plugins;

import java.time.Instant;
import java.util.List;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** Plugins, refused jars included, by name. */
public record PluginList(AsOf asOf) implements Query<List<PluginList.Row>> {

    /** As the record stands. */
    public PluginList() {
        this(AsOf.now());
    }

    /**
     * One plugin.
     *
     * @param state started, refused, paused or removed; unknown when only its facts or articles are on record
     * @param extensions parser, analyzer, extractor
     * @param reason why it was refused or paused; "" otherwise
     * @param failures calls that failed since it was started
     * @param facts facts its extractors found, in all
     * @param articles articles its parsers read, in all
     */
    public record Row(
            String plugin,
            String version,
            String state,
            List<String> extensions,
            String file,
            String sha256,
            String reason,
            int failures,
            long facts,
            long articles,
            Instant since) {}
}
