package org.daybook.ui.replay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.daybook.history.verify.RecordHead.Head;
import org.daybook.ui.texts.Texts;

/** The end of the record as a small file that somebody keeps elsewhere. */
record HeadFile(Head head, String by, Instant at) {

    String name() {
        return "daybook-head-" + head.position() + ".txt";
    }

    byte[] bytes() {
        return Texts.of(
                        "head.file",
                        Long.toString(head.position()),
                        head.hash(),
                        head.recorded().map(Instant::toString).orElse("–"),
                        at.truncatedTo(ChronoUnit.SECONDS).toString(),
                        by)
                .getBytes(StandardCharsets.UTF_8);
    }
}
