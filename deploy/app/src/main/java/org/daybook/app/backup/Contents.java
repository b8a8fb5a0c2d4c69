package org.daybook.app.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup says of itself, as its first entry.
 *
 * @param position the last event's place in the record
 * @param head the last event's hash in hexadecimal; "" of an empty record
 */
record Contents(Instant taken, long position, String head, long documents, long accounts) {

    static final String NAME = "contents.properties";
    private static final String FORMAT = "1";

    byte[] bytes() throws IOException {
        Properties lines = new Properties();
        lines.setProperty("format", FORMAT);
        lines.setProperty("taken", taken.toString());
        lines.setProperty("position", String.valueOf(position));
        lines.setProperty("head", head);
        lines.setProperty("documents", String.valueOf(documents));
        lines.setProperty("accounts", String.valueOf(accounts));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.store(out, "A backup of Daybook. The hash is that of the last event; it holds for all before it.");
        return out.toByteArray();
    }

    /** Refuses what is no backup, or one of a later format. */
    static Contents of(byte[] bytes) throws IOException, NotRestored {
        Properties lines = new Properties();
        lines.load(new ByteArrayInputStream(bytes));
        if (!FORMAT.equals(lines.getProperty("format"))) {
            throw new NotRestored("The backup is of format " + lines.getProperty("format", "unknown")
                    + "; this Daybook reads format " + FORMAT + ". Use the release that wrote it, or a newer one.");
        }
        return new Contents(
                Instant.parse(lines.getProperty("taken")),
                Long.parseLong(lines.getProperty("position")),
                lines.getProperty("head"),
                Long.parseLong(lines.getProperty("documents")),
                Long.parseLong(lines.getProperty("accounts")));
    }

    String words() {
        return position + " events, " + documents + " documents, " + accounts + " accounts, as of " + taken
                + (head.isEmpty() ? "" : "\nhash of the last event: " + head);
    }
}
