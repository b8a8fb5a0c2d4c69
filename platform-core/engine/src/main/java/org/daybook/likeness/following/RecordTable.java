package org.daybook.likeness.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.likeness.Subject;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.tail.EventTail;
import org.daybook.store.postgres.tail.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the follower reads in the record, in the running transaction. */
final class RecordTable {

    private static final int ABOUT = 500;
    private static final int REMEMBERED = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(RecordTable.class);

    private final JdbcTemplate jdbc;
    private final EventReader reader;
    private final EventReader bare;

    // copies come close to each other: most articles that are compared were read a moment ago
    private final Map<Long, Subject> subjects = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Subject> eldest) {
            return size() > REMEMBERED;
        }
    };

    RecordTable(JdbcTemplate jdbc, EventReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.bare = reader.forFolds();
    }

    List<StoredEvent> next(long after) {
        return read(connection -> EventTail.next(connection, after, ABOUT));
    }

    /** What some events tell of articles, by position. */
    Map<Long, DaybookEvent> told(List<StoredEvent> events) {
        List<Long> positions = events.stream()
                .filter(event -> event.name().startsWith("article."))
                .map(StoredEvent::position)
                .toList();
        Map<Long, DaybookEvent> told = new LinkedHashMap<>();
        if (positions.isEmpty()) {
            return told;
        }
        for (StoredEvent stored : read(connection -> EventTail.wholeAt(connection, positions))) {
            decode(reader, stored).ifPresent(event -> told.put(stored.position(), event));
        }
        return told;
    }

    /** The event, where it is one of ours and can be read; one that cannot be is left to the views to tell of. */
    private static Optional<DaybookEvent> decode(EventReader reader, StoredEvent stored) {
        try {
            return reader.read(stored.name(), stored.revision(), stored.payload()).stream()
                    .filter(DaybookEvent.class::isInstance)
                    .map(DaybookEvent.class::cast)
                    .findFirst();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty for an article that cannot be compared: it must not stop the others. */
    Optional<Subject> remember(long position, ArticleIngested article) {
        try {
            return Optional.of(subjects.computeIfAbsent(position, none -> Subject.of(article)));
        } catch (RuntimeException poison) {
            LOG.warn("The article {} cannot be compared with others", article.articleId(), poison);
            return Optional.empty();
        }
    }

    /** The articles at these positions, in this order. */
    List<Subject> subjects(Collection<Long> positions) {
        List<Long> missing =
                positions.stream().filter(each -> !subjects.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            for (StoredEvent stored : read(connection -> EventTail.wholeAt(connection, missing))) {
                if (decode(reader, stored).orElse(null) instanceof ArticleIngested article) {
                    remember(stored.position(), article);
                }
            }
        }
        return positions.stream()
                .flatMap(each -> Optional.ofNullable(subjects.get(each)).stream())
                .toList();
    }

    /** The streams of the facts that were found in an article, each from its first event. */
    List<List<DaybookEvent>> facts(Entry article) {
        List<String> ids = new ArrayList<>();
        for (StoredEvent stored :
                read(connection -> EventTail.range(connection, article.position(), article.batch()))) {
            if (decode(bare, stored).orElse(null) instanceof FactEvent fact
                    && fact.origin().articleId().equals(article.standing().articleId())) {
                ids.add(stored.stream());
            }
        }
        return List.copyOf(streams(ids).values());
    }

    /** Whole streams by name, in this order; without those that have no event. */
    Map<String, List<DaybookEvent>> streams(Collection<String> names) {
        Map<String, List<DaybookEvent>> streams = new LinkedHashMap<>();
        names.forEach(name -> streams.put(name, new ArrayList<>()));
        if (!names.isEmpty()) {
            for (StoredEvent stored : read(connection -> EventTail.streams(connection, names))) {
                decode(reader, stored)
                        .ifPresent(event -> streams.computeIfAbsent(stored.stream(), none -> new ArrayList<>())
                                .add(event));
            }
        }
        streams.values().removeIf(List::isEmpty);
        return streams;
    }

    private <T> T read(ConnectionCallback<T> reading) {
        T read = jdbc.execute(reading);
        if (read == null) {
            throw new IllegalStateException("Nothing was read");
        }
        return read;
    }
}
