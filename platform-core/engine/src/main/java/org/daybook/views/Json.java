package org.daybook.views;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How columns of the type jsonb are written and read. Not the mapper of the event store: rows can always be rebuilt. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }

    private Json() {}
}
