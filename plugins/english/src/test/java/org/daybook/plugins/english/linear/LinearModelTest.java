package org.daybook.plugins.english.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    @Test
    void weightsSurviveWritingAndReading() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        short[] row = {cell(0, 3), cell(200, -5)};
        LinearModel.write(new DataOutputStream(bytes), new int[] {hash(7), hash(9)}, new short[][] {row, {cell(1, 127)}
        });
        LinearModel model = LinearModel.read(ByteBuffer.wrap(bytes.toByteArray()));
        int[] scores = new int[256];
        model.score(features(7, 12345, 7), scores);
        assertThat(scores[0]).isEqualTo(6);
        assertThat(scores[200]).isEqualTo(-14);
        assertThat(scores[1]).isZero();
    }

    @Test
    void longRowsAddUpLikeShortOnes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        short[] row = new short[40];
        for (int clazz = 0; clazz < row.length; clazz++) {
            row[clazz] = cell(clazz, clazz % 2 == 0 ? 4 : -4);
        }
        LinearModel.write(new DataOutputStream(bytes), new int[] {hash(5), hash(9)}, new short[][] {row, {cell(39, 1)}
        });
        LinearModel model = LinearModel.read(ByteBuffer.wrap(bytes.toByteArray()));
        int[] scores = new int[40];
        model.score(features(5, 9, 5, 5, 5, 5, 17), scores);
        assertThat(scores[0]).isEqualTo(25);
        assertThat(scores[1]).isEqualTo(-25);
        assertThat(scores[39]).isEqualTo(-24);
    }

    @Test
    void everyFeatureOfManyIsFoundAndNoOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int many = 200_000;
        int[] hashes = IntStream.range(0, many)
                .map(LinearModelTest::hash)
                .boxed()
                .sorted(Integer::compareUnsigned)
                .mapToInt(hash -> hash)
                .toArray();
        short[][] rows = new short[many][];
        for (int i = 0; i < many; i++) {
            rows[i] = new short[i % 20 + 1];
            for (int clazz = 0; clazz < rows[i].length; clazz++) {
                rows[i][clazz] = cell(clazz, 1 + i % 5);
            }
        }
        LinearModel.write(new DataOutputStream(bytes), hashes, rows);
        LinearModel model = LinearModel.read(ByteBuffer.wrap(bytes.toByteArray()));
        int[] sorted = signed(hashes);
        for (int number = 0; number < many; number += 7) {
            int i = Arrays.binarySearch(sorted, hash(number) ^ Integer.MIN_VALUE);
            int[] scores = new int[20];
            model.score(features(number, many + number), scores);
            assertThat(scores[i % 20]).isEqualTo(LinearModel.VALUES[1 + i % 5]);
            assertThat(Arrays.stream(scores).sum()).isEqualTo((i % 20 + 1) * LinearModel.VALUES[1 + i % 5]);
        }
    }

    @Test
    void aCodeIsNearItsWeightAndNeverOutOfRange() {
        assertThat(LinearModel.code(0.4)).isZero();
        assertThat(LinearModel.code(-3)).isEqualTo(-3);
        assertThat(LinearModel.code(1e9)).isEqualTo(127);
        assertThat(LinearModel.code(-1e9)).isEqualTo(-127);
    }

    @Test
    void aMapSurvivesWritingAndReading() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IntMap.of(Map.of(0, 4, -1, 5, Integer.MIN_VALUE, 6, Integer.MAX_VALUE, 300))
                .write(new DataOutputStream(bytes));
        IntMap map = IntMap.read(ByteBuffer.wrap(bytes.toByteArray()));
        assertThat(map.get(0)).isEqualTo(4);
        assertThat(map.get(-1)).isEqualTo(5);
        assertThat(map.get(Integer.MIN_VALUE)).isEqualTo(6);
        assertThat(map.get(Integer.MAX_VALUE)).isEqualTo(300);
        assertThat(map.get(17)).isZero();
    }

    @Test
    void theHeaviestLongRowsDoNotSpillIntoOneAnother() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        short[] row = new short[20];
        for (int clazz = 0; clazz < row.length; clazz++) {
            row[clazz] = cell(clazz, clazz % 2 == 0 ? 127 : -127);
        }
        LinearModel.write(new DataOutputStream(bytes), new int[] {hash(5)}, new short[][] {row});
        LinearModel model = LinearModel.read(ByteBuffer.wrap(bytes.toByteArray()));
        int[] scores = new int[20];
        int[] same = new int[300];
        Arrays.fill(same, 5);
        model.score(features(same), scores);
        int weight = 127 + 127 * 127 / 12;
        for (int clazz = 0; clazz < row.length; clazz++) {
            assertThat(scores[clazz]).isEqualTo(clazz % 2 == 0 ? 300 * weight : -300 * weight);
        }
    }

    /** Features of one template, so that a number always has the same hash. */
    private static Features features(int... numbers) {
        Features features = new Features();
        features.clear();
        for (int number : numbers) {
            features.template(1);
            features.add(number);
        }
        return features;
    }

    /** In an order in which numbers without a sign are sorted like numbers with one. */
    private static int[] signed(int[] hashes) {
        return Arrays.stream(hashes).map(hash -> hash ^ Integer.MIN_VALUE).toArray();
    }

    private static int hash(int number) {
        return features(number).hashes()[0];
    }

    private static short cell(int clazz, int code) {
        return (short) ((clazz << 8) | (code & 0xFF));
    }
}
