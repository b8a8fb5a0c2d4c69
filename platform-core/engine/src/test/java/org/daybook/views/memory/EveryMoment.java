package org.daybook.views.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.daybook.events.Past;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.Moments;
import org.daybook.views.TestDatabase;
import org.daybook.views.View;

/** Histories made up at random, looked at while they unfold, and at each of their moments afterwards. */
public final class EveryMoment {

    private static final int SEEDS = 3;
    private static final int ARTICLES = 40;

    private EveryMoment() {}

    /** Half of the moments are asked of the table that saw it all unfold, the others of one that reads it afterwards. */
    public static <T> void compare(
            TestDatabase database,
            Supplier<T> tables,
            Function<T, View<?>> view,
            BiFunction<T, Past, LongConsumer> comparing) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            T table = tables.get();
            Unfolding record = new Unfolding(view.apply(table), database);
            LongConsumer present = comparing.apply(table, record);
            List<Long> positions = new ArrayList<>(List.of(0L));
            for (List<RecordedEvent> batch : Varied.batches(seed, Varied.history(seed, ARTICLES))) {
                positions.add(record.batch(batch));
                if (positions.size() % 10 == 0) {
                    present.accept(Moments.NOW);
                }
            }
            LongConsumer fresh = comparing.apply(tables.get(), record);
            for (int i = 0; i < positions.size(); i++) {
                (i % 2 == 0 ? present : fresh).accept(positions.get(i));
            }
            fresh.accept(Moments.NOW);
        }
    }
}
