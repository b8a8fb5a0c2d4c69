package org.daybook.views.aid.memory;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.daybook.views.memory.Codes;

/** How all lines stand at a moment, in numbers: as much as it takes to choose among them and to order them. */
final class Weights {

    private static final int PLACE_BITS = 20;
    private static final int WORTH_SHARING = 5_000;
    private static final int SHARES = 4;

    /** What is done with some lines. */
    interface Part {
        void of(int from, int to);
    }

    private final Steps steps;
    private final int[] statuses;
    private final int[] items;
    private final boolean[] disputed;
    private final long[] ranks;

    private Weights(Steps steps) {
        int size = steps.lines().size();
        this.steps = steps;
        this.statuses = new int[size];
        this.items = new int[size];
        this.disputed = new boolean[size];
        this.ranks = new long[size];
    }

    static Weights of(Board board, boolean acceptedOnly) {
        Weights weights = new Weights(board.steps());
        shared(weights.ranks.length, (from, to) -> weights.weigh(board, board.count(acceptedOnly), from, to));
        return weights;
    }

    /** Does something with many lines, a part of them on each processor. */
    static void shared(int size, Part part) {
        int parts = size < WORTH_SHARING ? 1 : SHARES;
        IntStream.range(0, parts)
                .parallel()
                .forEach(i -> part.of((int) ((long) i * size / parts), (int) ((i + 1L) * size / parts)));
    }

    private void weigh(Board board, LineCount count, int from, int to) {
        Homes homes = board.homes();
        for (int line = from; line < to; line++) {
            statuses[line] = Codes.NONE;
            if (homes.of(line) != line) {
                continue;
            }
            count.take(line, homes);
            if (count.size() == 0) {
                continue;
            }
            int latest = count.latest();
            statuses[line] = steps.status(count.report(latest));
            items[line] = count.item();
            disputed[line] = count.isDisputed();
            ranks[line] = count.rank(latest, disputed[line]);
        }
    }

    /** Whether anything counts there. */
    boolean counts(int line) {
        return statuses[line] >= 0;
    }

    int status(int line) {
        return statuses[line];
    }

    /** What it is called. */
    int item(int line) {
        return items[line];
    }

    boolean isDisputed(int line) {
        return disputed[line];
    }

    /** By rank and, within one rank, by words. */
    int compare(int line, int other) {
        int byRank = Long.compare(ranks[line], ranks[other]);
        if (byRank != 0) {
            return byRank;
        }
        int byWords = steps.folded(items[line]).compareTo(steps.folded(items[other]));
        return byWords != 0
                ? byWords
                : LineName.BY_WORDS.compare(
                        steps.lines().name(line), steps.lines().name(other));
    }

    /** Some of the chosen lines, from one place in their order to another. */
    int[] ordered(int[] chosen, int from, int to) {
        if (chosen.length >= 1 << PLACE_BITS) {
            return numbers(Arrays.stream(chosen)
                    .boxed()
                    .sorted(this::compare)
                    .skip(from)
                    .limit(to - from)
                    .toArray(Integer[]::new));
        }
        // ranks are sorted as numbers, for there may be many lines, and words only where somebody will see them
        long[] byRank = new long[chosen.length];
        for (int i = 0; i < byRank.length; i++) {
            byRank[i] = ranks[chosen[i]] << PLACE_BITS | i;
        }
        Arrays.parallelSort(byRank);
        int first = firstOfRank(byRank, from);
        int end = to == 0 ? 0 : endOfRank(byRank, to - 1);
        Integer[] some = new Integer[end - first];
        for (int i = 0; i < some.length; i++) {
            some[i] = chosen[(int) byRank[first + i] & ((1 << PLACE_BITS) - 1)];
        }
        for (int i = first; i < end; ) {
            int next = endOfRank(byRank, i);
            Arrays.sort(some, i - first, next - first, this::compare);
            i = next;
        }
        return numbers(Arrays.copyOfRange(some, from - first, to - first));
    }

    private static int[] numbers(Integer[] lines) {
        return Arrays.stream(lines).mapToInt(Integer::intValue).toArray();
    }

    private static int firstOfRank(long[] byRank, int place) {
        int first = place;
        while (first > 0 && first < byRank.length && sameRank(byRank, first - 1, first)) {
            first--;
        }
        return first;
    }

    private static int endOfRank(long[] byRank, int place) {
        int end = place + 1;
        while (end < byRank.length && sameRank(byRank, place, end)) {
            end++;
        }
        return end;
    }

    private static boolean sameRank(long[] byRank, int one, int other) {
        return byRank[one] >>> PLACE_BITS == byRank[other] >>> PLACE_BITS;
    }
}
