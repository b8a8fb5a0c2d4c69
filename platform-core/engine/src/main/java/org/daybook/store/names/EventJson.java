package org.daybook.store.names;

import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Origin;
import org.daybook.store.names.RecordReader.Passed;
import org.daybook.store.names.RecordReader.Readers;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How events are written as JSON. Strict, so that a payload of another shape is never read as if it were of today's. */
public final class EventJson {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    /** Half of the bytes, which no view keeps. Whoever shows them reads the event itself. */
    private static final Set<Passed> WORDS = Set.of(
            new Passed(Evidence.class, "text"),
            new Passed(Origin.class, "why"),
            new Passed(ArticleIngested.class, "text"));

    private static final JsonMapper WITHOUT_WORDS =
            configure(JsonMapper.builder(), WORDS).build();

    private EventJson() {}

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return configure(builder, Set.of());
    }

    private static JsonMapper.Builder configure(JsonMapper.Builder builder, Set<Passed> passed) {
        return builder.addModule(new SimpleModule("records").setDeserializers(new Readers(passed)))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Reads events without the text of articles, the quoted words of evidence and the steps by which facts were read. */
    static JsonMapper withoutWords() {
        return WITHOUT_WORDS;
    }

    public static JsonMapper mapper() {
        return MAPPER;
    }
}
