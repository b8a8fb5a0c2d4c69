package org.daybook.plugins.quotations;

import java.util.List;
import org.daybook.plugin.reading.Table;

/**
 * A line of the table of silences.
 *
 * @param kind of the fact it makes: no-comment, no-readout
 */
record Silence(String rule, String kind, Pattern pattern, String example, String counter) {

    static List<Silence> table() {
        return Table.beside(Silence.class, "silences.tsv")
                .rows()
                .map(row -> new Silence(
                        row.get("rule"),
                        row.get("kind"),
                        Pattern.of(row.get("pattern")),
                        row.get("example"),
                        row.get("counter")))
                .toList();
    }
}
