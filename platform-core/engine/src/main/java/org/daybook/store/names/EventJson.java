package org.daybook.store.names;

import org.daybook.store.names.RecordReader.Readers;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How events are written as JSON. Strict, so that a payload of another shape is never read as if it were of today's. */
public final class EventJson {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    // few threads read for folds, very many events each: buffers of their own are quicker to have than shared ones
    private static final JsonMapper FOR_FOLDS = configure(
                    JsonMapper.builder(JsonFactory.builder()
                            .recyclerPool(JsonRecyclerPools.threadLocalPool())
                            .build()),
                    Aside.OF_VIEWS)
            .build();

    private EventJson() {}

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return configure(builder, Aside.NOTHING);
    }

    private static JsonMapper.Builder configure(JsonMapper.Builder builder, Aside aside) {
        return builder.addModule(new SimpleModule("records").setDeserializers(new Readers(aside)))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Reads events without what stands aside, whether it is there or not. */
    static JsonMapper forFolds() {
        return FOR_FOLDS;
    }

    public static JsonMapper mapper() {
        return MAPPER;
    }
}
