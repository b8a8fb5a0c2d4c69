package org.daybook.views.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final int BUNDLES = 12;

    private final Random chance = new Random(3);
    private final Map<Integer, List<String>> expected = new TreeMap<>();

    @Test
    void eachGenerationTellsWhatWasAddedAndEndedAndStaysAsItIs() {
        List<Bundles> generations = new ArrayList<>();
        List<Map<Integer, List<String>>> told = new ArrayList<>();
        Bundles bundles = Bundles.none(2);
        for (int step = 1; step <= 60; step++) {
            bundles = changed(bundles, step);
            generations.add(bundles);
            told.add(told(bundles));
            assertThat(told(bundles)).isEqualTo(expected);
        }
        for (int i = 0; i < generations.size(); i++) {
            assertThat(told(generations.get(i))).as("generation %d", i).isEqualTo(told.get(i));
        }
    }

    @Test
    void whatIsNotDoneLeavesNoTrace() {
        Bundles before = changed(Bundles.none(2), 1);
        Map<Integer, List<String>> told = told(before);
        before.change().bundle(1).add(7, 8, 9, 10, 11);

        assertThat(told(before.change().done())).isEqualTo(told);
    }

    @Test
    void twoThatComeAfterTheSameDoNotSeeEachOther() {
        Bundles before = Bundles.none(1);
        Bundles.Changing one = before.change();
        Bundles.Changing other = before.change();
        one.bundle(0).add(1, 9, 1, 41);
        other.bundle(0).add(1, 9, 1, 42);
        Bundles first = one.done();
        Bundles second = other.done();

        assertThat(first.code(first.start(0), 0)).isEqualTo(41);
        assertThat(second.code(second.start(0), 0)).isEqualTo(42);
    }

    private Bundles changed(Bundles before, int step) {
        Bundles.Changing changing = before.change();
        for (int i = 0; i < (step == 1 ? 40 : chance.nextInt(4)); i++) {
            int bundle = chance.nextInt(BUNDLES);
            int number = 100 * step + i;
            changing.bundle(bundle).add(step, Long.MAX_VALUE, number, number, number);
            expected.computeIfAbsent(bundle, _ -> new ArrayList<>()).add(number + " from " + step);
        }
        if (step > 1 && chance.nextBoolean()) {
            end(changing, chance.nextInt(BUNDLES), step);
        }
        return changing.done();
    }

    private void end(Bundles.Changing changing, int bundle, int step) {
        List<String> versions = expected.getOrDefault(bundle, List.of());
        if (versions.isEmpty()) {
            return;
        }
        int place = chance.nextInt(versions.size());
        String version = versions.get(place);
        int number = Integer.parseInt(version.substring(0, version.indexOf(' ')));
        int from = number / 100;
        if (from < step) {
            changing.bundle(bundle).end(from, step, number, number);
            versions.set(place, number + " from " + from + " ended");
        }
    }

    private static Map<Integer, List<String>> told(Bundles bundles) {
        Map<Integer, List<String>> told = new TreeMap<>();
        for (int bundle = 0; bundle < BUNDLES + 3; bundle++) {
            List<String> versions = new ArrayList<>();
            for (int i = bundles.start(bundle); i < bundles.end(bundle); i++) {
                assertThat(bundles.position(i)).isEqualTo(bundles.code(i, 0));
                long from = bundles.position(i) / 100;
                assertThat(bundles.holds(i, from)).isTrue();
                assertThat(bundles.holds(i, from - 1)).isFalse();
                boolean open = bundles.holds(i, Long.MAX_VALUE - 1);
                versions.add(bundles.code(i, 1) + " from " + from + (open ? "" : " ended"));
            }
            if (!versions.isEmpty()) {
                told.put(bundle, versions);
            }
        }
        return told;
    }
}
