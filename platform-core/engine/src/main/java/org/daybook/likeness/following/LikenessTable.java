package org.daybook.likeness.following;

import org.daybook.store.names.EventReader;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that the follower reads and writes, in the running transaction. */
public final class LikenessTable {

    final ProgressTable progress;
    final EntryTable entries;
    final BandTable bands;
    final RecordTable record;

    public LikenessTable(JdbcTemplate jdbc, EventReader reader) {
        this.progress = new ProgressTable(jdbc);
        this.entries = new EntryTable(jdbc);
        this.bands = new BandTable(jdbc);
        this.record = new RecordTable(jdbc, reader);
    }
}
