package org.daybook.store.names;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.daybook.store.names.RecordReader.Readers;
import org.jspecify.annotations.Nullable;
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

    /**
     * Instants as events hold them, {@code 2025-07-03T12:00:00Z} with at most nine digits of a fraction: the general parser
     * of the JDK, which knows years before Christ and leap seconds, takes a tenth of what there is to decode.
     */
    static final class IsoInstant {

        /** A letter stands for a digit. */
        private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";

        private static final int DIGITS_OF_NANOS = 9;

        private IsoInstant() {}

        /** Null when it is written in any other way; whoever asks then asks the general parser. */
        static @Nullable Instant parse(String text) {
            int end = text.length() - 1;
            int fraction = SHAPE.length();
            if (end < fraction || text.charAt(end) != 'Z' || !shaped(text)) {
                return null;
            }
            int nanos = 0;
            if (end > fraction) {
                int digits = end - fraction - 1;
                nanos = text.charAt(fraction) == '.' && digits > 0 && digits <= DIGITS_OF_NANOS
                        ? number(text, fraction + 1, end)
                        : -1;
                for (int each = digits; each < DIGITS_OF_NANOS && nanos > 0; each++) {
                    nanos *= 10;
                }
            }
            int hours = number(text, 11, 13);
            int minutes = number(text, 14, 16);
            int seconds = number(text, 17, 19);
            if (nanos < 0 || hours > 23 || minutes > 59 || seconds > 59) {
                return null;
            }
            try {
                long days = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .toEpochDay();
                return Instant.ofEpochSecond(
                        TimeUnit.DAYS.toSeconds(days) + TimeUnit.HOURS.toSeconds(hours) + 60L * minutes + seconds,
                        nanos);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }

        private static boolean shaped(String text) {
            for (int i = 0; i < SHAPE.length(); i++) {
                char wanted = SHAPE.charAt(i);
                char found = text.charAt(i);
                if (wanted == 'd' ? found < '0' || found > '9' : found != wanted) {
                    return false;
                }
            }
            return true;
        }

        /** Less than 0 when there is anything but digits. */
        private static int number(String text, int from, int to) {
            int number = 0;
            for (int i = from; i < to; i++) {
                char digit = text.charAt(i);
                if (digit < '0' || digit > '9') {
                    return -1;
                }
                number = 10 * number + digit - '0';
            }
            return number;
        }
    }
}
