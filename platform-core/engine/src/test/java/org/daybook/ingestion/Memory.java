package org.daybook.ingestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.events.DaybookEvent;
import org.daybook.events.Journal;

/** A journal and a store of raw documents in memory. */
final class Memory implements Journal, RawDocuments {

    final Map<String, List<DaybookEvent>> streams = new LinkedHashMap<>();
    final Map<String, byte[]> raw = new HashMap<>();
    int appends;
    boolean refusesArticles;

    @Override
    public boolean knows(String stream) {
        return streams.containsKey(stream);
    }

    @Override
    public Answer append(List<NewStream> added) {
        if (refusesArticles && added.size() > 1) {
            throw new IllegalStateException("the column cannot hold it");
        }
        if (added.stream().anyMatch(each -> knows(each.stream()))) {
            return Answer.ALREADY_THERE;
        }
        added.forEach(each -> streams.put(each.stream(), new ArrayList<>(each.events())));
        appends++;
        return Answer.APPENDED;
    }

    @Override
    public void note(String stream, DaybookEvent event) {
        streams.computeIfAbsent(stream, any -> new ArrayList<>()).add(event);
    }

    @Override
    public String keep(byte[] content) {
        String name = org.daybook.ingestion.reading.Fingerprint.of(content);
        raw.put(name, content);
        return name;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(raw.get(sha256));
    }

    <E> List<E> events(Class<E> kind) {
        return streams.values().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
