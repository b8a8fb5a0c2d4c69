package org.daybook.store.postgres;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.daybook.ingestion.RawDocuments;
import org.springframework.jdbc.core.JdbcTemplate;

/** Raw documents in an append-only table, named by their content. */
public final class PostgresRawDocuments implements RawDocuments {

    private final JdbcTemplate jdbc;

    public PostgresRawDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String keep(byte[] content) {
        String sha256 = sha256(content);
        jdbc.update(
                "insert into record.raw_documents (sha256, content) values (?, ?) on conflict (sha256) do nothing",
                sha256,
                content);
        return sha256;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return jdbc
                .query(
                        "select content from record.raw_documents where sha256 = ?",
                        (row, number) -> row.getBytes(1),
                        sha256)
                .stream()
                .findFirst();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
