package org.daybook.likeness.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.daybook.likeness.Kin;
import org.daybook.likeness.Link;
import org.daybook.likeness.Link.Relation;
import org.springframework.jdbc.core.JdbcTemplate;

/** The articles that are remembered. */
final class EntryTable implements Kin {

    private static final String SELECT =
            "select position, batch, article_id, address, guid, published, relation, other,"
                    + " later, judged from views.likenesses ";

    private final JdbcTemplate jdbc;

    EntryTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing of(String articleId) {
        return named(List.of(articleId)).stream()
                .findFirst()
                .map(Entry::standing)
                .orElse(Standing.NOBODY);
    }

    List<Entry> named(Collection<String> articleIds) {
        return jdbc.query(SELECT + "where article_id = any(?)", (row, number) -> entry(row), (Object)
                articleIds.toArray(String[]::new));
    }

    List<Entry> at(Collection<Long> positions) {
        return jdbc.query(SELECT + "where position = any(?)", (row, number) -> entry(row), (Object)
                positions.toArray(Long[]::new));
    }

    /** The last article at each address. */
    List<Entry> addressed(Collection<String> addresses) {
        return last("address", addresses);
    }

    /** The last article of each guid. */
    List<Entry> called(Collection<String> guids) {
        return last("guid", guids);
    }

    private List<Entry> last(String column, Collection<String> values) {
        return jdbc.query(
                "select last.* from unnest(?) as given (value) cross join lateral (" + SELECT
                        + "where %1$s = given.value and %1$s <> '' order by position desc limit 1) as last"
                                .formatted(column),
                (row, number) -> entry(row),
                (Object) values.toArray(String[]::new));
    }

    void write(Collection<Entry> entries) {
        jdbc.batchUpdate(
                "insert into views.likenesses (position, batch, article_id, address, guid, published, relation, other,"
                        + " later, judged) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (position) do update set"
                        + " relation = excluded.relation, other = excluded.other, later = excluded.later,"
                        + " judged = excluded.judged",
                entries,
                500,
                (statement, entry) -> {
                    Standing standing = entry.standing();
                    statement.setLong(1, entry.position());
                    statement.setLong(2, entry.batch());
                    statement.setString(3, standing.articleId());
                    statement.setString(4, entry.address());
                    statement.setString(5, entry.guid());
                    statement.setString(6, standing.published());
                    statement.setString(7, standing.link().relation().name().toLowerCase(Locale.ROOT));
                    statement.setString(8, standing.link().other());
                    statement.setString(9, standing.later());
                    statement.setBoolean(10, standing.judged());
                });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Link link = new Link(Relation.valueOf(row.getString(7).toUpperCase(Locale.ROOT)), row.getString(8));
        return new Entry(
                row.getLong(1),
                row.getLong(2),
                row.getString(4),
                row.getString(5),
                new Standing(row.getString(3), row.getString(6), link, row.getString(9), row.getBoolean(10)));
    }
}
