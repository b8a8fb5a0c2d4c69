package org.daybook.ui.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.store.AuditLog;
import org.daybook.ui.addresses.Addresses;
import org.daybook.ui.reader.ReaderNavigation;

/** Where in the desk an event's subject is shown. */
final class Subject {

    private static final Pattern ARTICLE = Pattern.compile("\"articleId\"\\s*:\\s*\"([^\"\\\\]+)\"");

    private Subject() {}

    static Optional<String> address(AuditLog.Row row) {
        String family = row.name().substring(0, Math.max(0, row.name().indexOf('.')));
        return switch (family) {
            case "article" -> Optional.of(ReaderNavigation.article(row.stream()));
            case "fact", "review" ->
                article(row.payload()).map(article -> ReaderNavigation.fact(article, row.stream()));
            case "source" -> Optional.of(Addresses.SOURCES);
            case "plugin" -> Optional.of(Addresses.PLUGINS);
            case "desk" -> row.stream().startsWith("view-") ? Optional.of(Addresses.REPLAY) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> article(String payload) {
        Matcher found = ARTICLE.matcher(payload);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
