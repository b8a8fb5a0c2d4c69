package org.daybook.views.aid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What follows from all reports of an item on its way from a donor to a recipient. */
record AidLine(String itemKey, String donor, String recipient) {

    /**
     * Later days weigh more; of one day, what an analyst accepted, then what is told as real, then what was recorded
     * last. What is not the case yet comes first, and then what is dated nowhere: neither tells about now.
     */
    private static final Comparator<Report> TIMELINE = Comparator.comparing((Report report) -> !report.pending())
            .thenComparing(Report::day)
            .thenComparing(Report::accepted)
            .thenComparing(Report::real)
            .thenComparingLong(Report::position);

    /** Where a stop is known, the sum of what came before does not outweigh it. */
    private static final Comparator<Report> STOPPED_TIMELINE =
            Comparator.comparing((Report report) -> !report.sum()).thenComparing(TIMELINE);

    /** The line of the board; the reports are at least one, in any order. */
    AidBoard.Row row(List<Report> reports) {
        Comparator<Report> order = reports.stream().anyMatch(Report::stops) ? STOPPED_TIMELINE : TIMELINE;
        List<Report> timeline = reports.stream().sorted(order).toList();
        Report latest = timeline.getLast();
        List<Report> present = present(timeline);
        return new AidBoard.Row(
                itemKey,
                item(timeline),
                donor,
                recipient,
                latest.status(),
                latest.modality(),
                present.stream().map(Report::day).filter(day -> !day.isEmpty()).findFirst(),
                present.stream()
                        .flatMap(report -> report.voices().stream())
                        .distinct()
                        .toList(),
                (int) present.stream()
                        .map(Report::outlet)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                timeline.size(),
                (int) timeline.stream().filter(Report::accepted).count(),
                Claim.disputed(timeline.stream()
                        .flatMap(report -> report.claim().stream())
                        .toList()),
                (int) present.stream().map(Report::origin).distinct().count());
    }

    /** Whether both ends are said. */
    boolean complete() {
        return !donor.isEmpty() && !recipient.isEmpty();
    }

    /** Whether this may be told of the other, which says more. */
    boolean fits(AidLine other) {
        return itemKey.equals(other.itemKey)
                && (donor.isEmpty() || donor.equals(other.donor))
                && (recipient.isEmpty() || recipient.equals(other.recipient));
    }

    /** The reports of the present status since the last other one, first to last. */
    private static List<Report> present(List<Report> timeline) {
        Report latest = timeline.getLast();
        int first = timeline.size() - 1;
        while (first > 0 && goesOn(timeline.get(first - 1), latest)) {
            first--;
        }
        return timeline.subList(first, timeline.size());
    }

    private static boolean goesOn(Report before, Report latest) {
        return before.status().equals(latest.status()) && before.pending() == latest.pending();
    }

    /** The words used most; of those used equally often, the latest. */
    private static String item(List<Report> timeline) {
        List<String> words = new ArrayList<>(timeline.reversed().stream()
                .map(report -> ItemWords.shown(report.item()))
                .toList());
        Map<String, Long> uses =
                words.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Optional<String> most =
                words.stream().max(Comparator.comparing(word -> Objects.requireNonNullElse(uses.get(word), 0L)));
        return most.orElse("");
    }
}
