package org.daybook.store.names;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How events are written as JSON. Strict, so that a payload of another shape is never read as if it were of today's. */
public final class EventJson {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private static final JsonMapper WITHOUT_WORDS = configure(JsonMapper.builder())
            .addModule(new SimpleModule("without words").setDeserializers(new WithoutWords()))
            .build();

    private EventJson() {}

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new SimpleModule("records").setValueInstantiators(new RecordCreators()))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    static JsonMapper withoutWords() {
        return WITHOUT_WORDS;
    }

    public static JsonMapper mapper() {
        return MAPPER;
    }
}
