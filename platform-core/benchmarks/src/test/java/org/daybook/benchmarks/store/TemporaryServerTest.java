package org.daybook.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemporaryServerTest {

    private static final Pattern SETTING = Pattern.compile("\\.set(?:Server|Locale)Config\\([^)]*\\)");

    @Test
    void theServerIsSetAsTheDeskSetsIt() throws IOException {
        List<String> ours =
                settings("platform-core/benchmarks/src/main/java/org/daybook/benchmarks/store/TemporaryServer.java");
        List<String> desks = settings("deploy/app/src/main/java/org/daybook/app/database/EmbeddedServer.java").stream()
                .filter(setting -> !setting.contains("password_encryption"))
                .toList();
        assertThat(desks).isNotEmpty();
        assertThat(ours).containsExactlyInAnyOrderElementsOf(desks);
    }

    private static List<String> settings(String file) throws IOException {
        Path root = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(each -> Files.isRegularFile(each.resolve("daybook")))
                .findFirst()
                .orElseThrow();
        return SETTING.matcher(Files.readString(root.resolve(file)))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
