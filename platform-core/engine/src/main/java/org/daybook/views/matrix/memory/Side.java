package org.daybook.views.matrix.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.views.memory.Versions;

/** The cells of countries and organisations, or those of people, by name. Unchangeable. */
final class Side {

    static final Side EMPTY = new Side(new Cell[0]);

    private static final String ARROW = "→";

    private final Cell[] cells;

    private Side(Cell[] cells) {
        this.cells = cells;
    }

    Cell[] cells() {
        return cells.clone();
    }

    Optional<Cell> cell(String name) {
        int at = place(name);
        return at < 0 ? Optional.empty() : Optional.of(cells[at]);
    }

    Changing change() {
        return new Changing();
    }

    private int place(String name) {
        int low = 0;
        int high = cells.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = cells[middle].name().compareTo(name);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The side while mentions are added to some of its cells and end in others. */
    final class Changing {

        private final Map<String, Versions.Changing> touched = new HashMap<>();

        /** Does something in each cell of a mention; its cells are written one after the other, with arrows between all. */
        void each(String written, Consumer<Versions.Changing> change) {
            int from = 0;
            while (from < written.length()) {
                int arrow = written.indexOf(ARROW, from);
                int end = written.indexOf(ARROW, arrow + 1);
                String name = written.substring(from, end < 0 ? written.length() : end);
                change.accept(touched.computeIfAbsent(name, this::opened));
                from = end < 0 ? written.length() : end + 1;
            }
        }

        private Versions.Changing opened(String name) {
            return Side.this
                    .cell(name)
                    .map(Cell::mentions)
                    .orElse(Versions.none(Cell.WIDTH))
                    .change();
        }

        Side done() {
            Cell[] after = cells.clone();
            NavigableMap<String, Cell> fresh = new TreeMap<>();
            // in the order of the cells, so that they lie in memory as they are gone through
            new TreeMap<>(touched).forEach((name, mentions) -> {
                int at = place(name);
                if (at < 0) {
                    fresh.put(name, cell(name, mentions.sorted()));
                } else {
                    after[at] = cell(name, mentions.sorted());
                }
            });
            return new Side(fresh.isEmpty() ? after : merged(after, fresh));
        }

        private Cell cell(String name, Versions mentions) {
            int arrow = name.indexOf(ARROW);
            return new Cell(name, name.substring(0, arrow), name.substring(arrow + 1), mentions);
        }

        private Cell[] merged(Cell[] known, NavigableMap<String, Cell> fresh) {
            Cell[] all = Arrays.copyOf(known, known.length + fresh.size());
            int last = all.length;
            int next = known.length;
            for (Cell cell : fresh.descendingMap().values()) {
                while (next > 0 && known[next - 1].name().compareTo(cell.name()) > 0) {
                    all[--last] = known[--next];
                }
                all[--last] = cell;
            }
            return all;
        }
    }
}
