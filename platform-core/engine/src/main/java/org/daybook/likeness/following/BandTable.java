package org.daybook.likeness.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which articles stand in which band, by their positions. */
final class BandTable {

    /** A band that an article joins. */
    record Place(long band, long position) {}

    private final JdbcTemplate jdbc;

    BandTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Who stands in these bands so far. */
    Map<Long, List<Long>> members(Collection<Long> bands) {
        Map<Long, List<Long>> members = new HashMap<>();
        jdbc.query(
                "select band, position from views.likeness_bands where band = any(?)",
                row -> {
                    members.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                            .add(row.getLong(2));
                },
                (Object) bands.toArray(Long[]::new));
        return members;
    }

    void write(List<Place> places) {
        jdbc.update(
                "insert into views.likeness_bands (band, position) select * from unnest(?::bigint[], ?::bigint[])"
                        + " order by 1 on conflict do nothing",
                places.stream().map(Place::band).toArray(Long[]::new),
                places.stream().map(Place::position).toArray(Long[]::new));
    }
}
