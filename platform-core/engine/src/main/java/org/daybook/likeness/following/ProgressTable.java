package org.daybook.likeness.following;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables the follower remembers articles in; all of it can be had again from the record. */
final class ProgressTable {

    /** Raised when bands or columns change: then everything is remembered anew, and nothing decided anew. */
    private static final int SHAPE = 2;

    private static final long LOCK = 0x6c696b656e657373L;

    private static final List<String> TABLES = List.of(
            "create table if not exists views.likeness_progress (one boolean primary key check (one),"
                    + " position bigint not null, decided bigint not null, told bigint not null, shape integer not null)",
            "create table if not exists views.likenesses (position bigint primary key, batch bigint not null,"
                    + " article_id text not null unique, address text not null, published text not null,"
                    + " relation text not null, other text not null, later text not null, judged boolean not null)",
            "create index if not exists likenesses_address on views.likenesses (address, position)"
                    + " where address <> ''",
            "alter table views.likenesses add column if not exists guid text not null default ''",
            "create index if not exists likenesses_guid on views.likenesses (guid, position) where guid <> ''",
            "create table if not exists views.likeness_bands (band bigint not null, position bigint not null,"
                    + " primary key (band, position))");

    /**
     * How far the follower is.
     *
     * @param position everything up to here has been read
     * @param decided articles up to here were decided on before; they are only remembered
     * @param told what was recognised up to here was recorded by a life before this one and is learnt by reading it
     */
    record Progress(long position, long decided, long told) {}

    private final JdbcTemplate jdbc;

    ProgressTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes what is missing; in the caller's transaction. */
    void prepare() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
        jdbc.execute("set local client_min_messages = warning");
        TABLES.forEach(jdbc::execute);
        List<Integer> shapes = jdbc.query("select shape from views.likeness_progress", (row, number) -> row.getInt(1));
        if (shapes.equals(List.of(SHAPE))) {
            return;
        }
        jdbc.execute("truncate views.likeness_progress, views.likenesses, views.likeness_bands");
        // nothing says of an article that it is like no other; but what came before the last one that is like another
        // was compared already
        jdbc.update(
                "insert into views.likeness_progress (one, position, decided, told, shape)"
                        + " select true, 0, coalesce(max(article.position), 0),"
                        + " coalesce((select max(position) from record.events), 0), ?"
                        + " from record.events recognised join record.events article"
                        + " on article.stream = recognised.stream and article.sequence = 0"
                        + " where recognised.name in ('article.version-recognised', 'article.copy-recognised')",
                SHAPE);
    }

    /** Locks it until the transaction ends; empty while another node is at it. */
    Optional<Progress> lock() {
        return jdbc
                .query(
                        "select position, decided, told from views.likeness_progress for update skip locked",
                        (row, number) -> new Progress(row.getLong(1), row.getLong(2), row.getLong(3)))
                .stream()
                .findFirst();
    }

    void move(long position) {
        jdbc.update("update views.likeness_progress set position = ?", position);
    }

    boolean isCaughtUp() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select position >= coalesce((select max(position) from record.events), 0)"
                        + " from views.likeness_progress",
                Boolean.class));
    }
}
