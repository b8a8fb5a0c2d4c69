package org.daybook.store.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/events.md is written from the code; {@code -Ddaybook.docs.write=true} on this test writes it anew. */
class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/events.md");

    @Test
    void theDocumentSaysWhatTheCodeSays() throws IOException {
        String text = new EventsDocument().text();
        if (Boolean.getBoolean("daybook.docs.write")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/events.md is out of date; write it anew with"
                        + " mvn -pl platform-core/engine -am test -Dtest=EventsDocumentTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddaybook.docs.write=true")
                .isEqualTo(text);
    }
}
