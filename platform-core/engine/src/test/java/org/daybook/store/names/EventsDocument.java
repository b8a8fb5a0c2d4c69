package org.daybook.store.names;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.daybook.events.DaybookEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.store.postgres.PostgresPast;
import org.daybook.views.View;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes docs/events.md: kinds and fields from the records, sentences from their comments, readers from the folds. */
final class EventsDocument {

    private static final Path SOURCES = Path.of("src/main/java/org/daybook/events");

    private final TreeMap<String, Set<String>> readers = new TreeMap<>();

    EventsDocument() {
        try (var context = new AnnotationConfigApplicationContext()) {
            DataSource nowhere = new PGSimpleDataSource();
            context.registerBean(DataSource.class, () -> nowhere);
            context.registerBean(
                    PostgresPast.class,
                    () -> new PostgresPast(
                            new JdbcTemplate(nowhere), new EventReader(EventNames.all(), Upcasters.all())));
            context.registerBean(JdbcClient.class, () -> JdbcClient.create(nowhere));
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
            scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
            scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*(Test|IT)(\\$.*)?")));
            scanner.scan("org.daybook.views");
            context.refresh();
            for (View<?> view : context.getBeansOfType(View.class).values()) {
                findReaders(view);
            }
        }
    }

    private void findReaders(View<?> view) {
        for (DaybookEvent event : EventExamples.all()) {
            String name = EventNames.kindOf(event.getClass()).name();
            RecordedEvent recorded = new RecordedEvent(1, "f-1", java.time.Instant.EPOCH, event);
            if (!view.fold().keys(recorded).isEmpty()) {
                readers.computeIfAbsent(name, none -> new TreeSet<>()).add(view.name());
            }
        }
    }

    String text() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Events

                Everything Daybook knows is an event in one record; views are folded from it and can be rebuilt from it.
                This page is written from the code by `EventsDocumentTest`; do not edit it.

                ```mermaid
                flowchart LR
                  document([document]) --> plugins[parse, analyse, extract<br/>by plugins]
                  analyst([analyst]) --> gateway[commands]
                """);
        for (Class<?> family : DaybookEvent.class.getPermittedSubclasses()) {
            text.append("  ")
                    .append(source(family))
                    .append(" --> ")
                    .append(node(family))
                    .append("\n");
        }
        TreeSet<String> views = new TreeSet<>();
        readers.values().forEach(views::addAll);
        for (Class<?> family : DaybookEvent.class.getPermittedSubclasses()) {
            for (String view : views) {
                if (kinds(family).stream()
                        .anyMatch(kind ->
                                readers.getOrDefault(kind.name(), Set.of()).contains(view))) {
                    text.append("  ")
                            .append(id(family))
                            .append(" --> view-")
                            .append(view)
                            .append("[(")
                            .append(view)
                            .append(")]\n");
                }
            }
        }
        views.forEach(view -> text.append("  view-").append(view).append(" --> desk([desk])\n"));
        text.append("```\n");
        for (Class<?> family : DaybookEvent.class.getPermittedSubclasses()) {
            family(text, family);
        }
        return text.toString();
    }

    private static String source(Class<?> family) {
        return switch (family.getSimpleName()) {
            case "ArticleEvent", "FactEvent" -> "plugins";
            case "ReviewEvent" -> "gateway";
            case "LikenessEvent" -> "likeness[comparing texts]";
            case "PluginEvent" -> "host[plugin host]";
            case "SourceEvent" -> "sources[sources]";
            default -> "daybook[Daybook itself]";
        };
    }

    private static String id(Class<?> family) {
        return family.getSimpleName();
    }

    private static String node(Class<?> family) {
        return id(family) + "{{"
                + String.join(
                        "<br/>", kinds(family).stream().map(EventKind::name).toList()) + "}}";
    }

    private static List<EventKind> kinds(Class<?> family) {
        List<EventKind> kinds = new ArrayList<>();
        for (Class<?> type : family.getPermittedSubclasses()) {
            kinds.add(EventNames.kindOf(type));
        }
        return kinds;
    }

    private void family(StringBuilder text, Class<?> family) throws IOException {
        String source = Files.readString(SOURCES.resolve(family.getSimpleName() + ".java"));
        text.append("\n## ").append(family.getSimpleName()).append("\n\n");
        text.append(comment(source, "public sealed interface " + family.getSimpleName()))
                .append("\n");
        for (EventKind kind : kinds(family)) {
            text.append("\n### `")
                    .append(kind.name())
                    .append("` ")
                    .append(kind.revision())
                    .append("\n\n");
            String comment = comment(source.replace("value = ", ""), "@StoredName(\"" + kind.name() + "\"");
            if (!comment.isEmpty()) {
                text.append(comment).append("\n\n");
            }
            text.append("Fields: ").append(fields(kind.type())).append("  \n");
            text.append("Views: ")
                    .append(String.join(", ", readers.getOrDefault(kind.name(), Set.of("none"))))
                    .append("\n");
        }
        parts(text, family, source);
    }

    private static void parts(StringBuilder text, Class<?> family, String source) {
        for (Class<?> part : family.getDeclaredClasses()) {
            if (part.isRecord() && !family.isAssignableFrom(part)) {
                text.append("\n**").append(part.getSimpleName()).append("**: ");
                text.append(comment(source, "record " + part.getSimpleName() + "("))
                        .append("  \n");
                text.append("Fields: ").append(fields(part)).append("\n");
            }
        }
    }

    private static String fields(Class<?> record) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String type = component.getGenericType().getTypeName().replaceAll("[a-z]+\\.|[A-Za-z]+Event\\$", "");
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            fields.add("`" + component.getName() + "` "
                    + type.replace("<", "&lt;").replace(">", "&gt;") + (optional ? "?" : ""));
        }
        return String.join(", ", fields);
    }

    /** The comment that ends right before these words, without its marks and tags. */
    private static String comment(String source, String before) {
        Matcher matcher = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + Pattern.quote(before), Pattern.DOTALL)
                .matcher(source);
        if (!matcher.find()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (String line :
                matcher.group(1).replaceAll("\\{@code ([^}]*)}", "`$1`").split("\\R", -1)) {
            String bare = line.strip().replaceFirst("^\\* ?", "").strip();
            if (bare.startsWith("@param")) {
                bare = "- `" + bare.substring(7).replaceFirst(" ", "`: ");
            }
            if (!bare.isEmpty()) {
                lines.add(bare);
            }
        }
        return String.join("\n", lines).replaceAll("\n(?!- )", " ").replaceFirst("\n- ", "\n\n- ");
    }
}
