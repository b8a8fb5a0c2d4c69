package org.daybook.plugins.english.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    @Test
    void weightsSurviveWritingAndReading() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        short[] row = {cell(0, 3), cell(200, -5)};
        LinearModel.write(new DataOutputStream(bytes), new int[] {7, -9}, new short[][] {row, {cell(1, 127)}});
        LinearModel model = LinearModel.read(ByteBuffer.wrap(bytes.toByteArray()));
        int[] scores = new int[256];
        model.score(new int[] {7, 12345, 7, -9}, 3, scores, new int[3]);
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
        LinearModel.write(new DataOutputStream(bytes), new int[] {5, 9}, new short[][] {row, {cell(39, 1)}});
        LinearModel model = LinearModel.read(ByteBuffer.wrap(bytes.toByteArray()));
        int[] scores = new int[model.width(40)];
        model.score(new int[] {5, 9, 5}, 3, scores, new int[3]);
        assertThat(scores[0]).isEqualTo(10);
        assertThat(scores[1]).isEqualTo(-10);
        assertThat(scores[39]).isEqualTo(-9);
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

    private static short cell(int clazz, int code) {
        return (short) ((clazz << 8) | (code & 0xFF));
    }
}
