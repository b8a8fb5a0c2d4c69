package org.daybook.ui.interactions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.views.matrix.Matrix;

/** Cells laid out: who stands in which row and column, and how dark each cell is. */
final class Grid {

    private static final int SHADES = 5;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");

    private final Map<String, Map<String, Matrix.Cell>> cells = new HashMap<>();
    private final List<String> actors;
    private final List<String> recipients;
    private final int largest;

    Grid(List<Matrix.Cell> all) {
        Map<String, Integer> weight = new HashMap<>();
        Set<String> from = new HashSet<>();
        Set<String> to = new HashSet<>();
        for (Matrix.Cell cell : all.stream().filter(cell -> cell.events() > 0).toList()) {
            cells.computeIfAbsent(cell.actor(), actor -> new HashMap<>()).put(cell.recipient(), cell);
            weight.merge(cell.actor(), cell.events(), Integer::sum);
            weight.merge(cell.recipient(), cell.events(), Integer::sum);
            from.add(cell.actor());
            to.add(cell.recipient());
        }
        // Names without a code are those no registry knows: they stand last, however often they occur.
        Comparator<String> heaviest = Comparator.comparing((String name) -> !coded(name))
                .thenComparingInt((String name) -> -weight.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder());
        actors = from.stream().sorted(heaviest).toList();
        recipients = to.stream().sorted(heaviest).toList();
        largest = all.stream().mapToInt(Matrix.Cell::events).max().orElse(1);
    }

    List<String> actors() {
        return actors;
    }

    List<String> recipients() {
        return recipients;
    }

    Optional<Matrix.Cell> cell(String actor, String recipient) {
        return Optional.ofNullable(cells.getOrDefault(actor, Map.of()).get(recipient));
    }

    static boolean coded(String name) {
        return CODE.matcher(name).matches();
    }

    /** 1 to 5; by the square root, so that one large cell does not bleach all others. */
    int shade(Matrix.Cell cell) {
        double share = Math.sqrt((double) cell.events() / Math.max(1, largest));
        return Math.clamp((int) Math.ceil(share * SHADES), 1, SHADES);
    }

    /** Events that go out from an actor. */
    int total(String actor) {
        return cells.getOrDefault(actor, Map.of()).values().stream()
                .mapToInt(Matrix.Cell::events)
                .sum();
    }
}
