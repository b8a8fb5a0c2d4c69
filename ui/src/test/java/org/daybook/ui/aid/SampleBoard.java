package org.daybook.ui.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidChoices;

/** A board of aid. */
public final class SampleBoard {

    private SampleBoard() {}

    /** With so many more lines at the end. */
    public static List<AidBoard.Row> rows(int more) {
        List<AidBoard.Row> rows = new ArrayList<>(List.of(
                new AidBoard.Row(
                        "interceptor",
                        "Air defence interceptors",
                        "USA",
                        "UKR",
                        "PAUSED",
                        "asserted",
                        Optional.of("2025-07-02"),
                        List.of("the Pentagon", "two officials"),
                        4,
                        9,
                        2,
                        false),
                new AidBoard.Row(
                        "patriot-missile",
                        "Patriot missiles",
                        "USA",
                        "UKR",
                        "PAUSED",
                        "asserted",
                        Optional.of("2025-07-01"),
                        List.of(),
                        3,
                        6,
                        0,
                        true),
                new AidBoard.Row(
                        "patriot-battery",
                        "Patriot batteries",
                        "DEU",
                        "UKR",
                        "IN_NEGOTIATION",
                        "ongoing",
                        Optional.empty(),
                        List.of("a German official"),
                        2,
                        2,
                        0,
                        false),
                new AidBoard.Row(
                        "guided-shell",
                        "Guided artillery shells",
                        "USA",
                        "UKR",
                        "PAUSED",
                        "possible",
                        Optional.of("2025-07-02"),
                        List.of("two officials who asked not to be named"),
                        1,
                        1,
                        0,
                        false),
                new AidBoard.Row(
                        "",
                        "",
                        "USA",
                        "UKR",
                        "CONTINUING",
                        "asserted",
                        Optional.of("2025-07-03"),
                        List.of("Donald Trump", "the White House", "Anna Kelly", "Sean Parnell"),
                        2,
                        3,
                        1,
                        true),
                new AidBoard.Row(
                        "iris-t",
                        "IRIS-T launchers",
                        "DEU",
                        "UKR",
                        "DELIVERED",
                        "asserted",
                        Optional.of("2025-06-28"),
                        List.of("the defence ministry"),
                        1,
                        1,
                        1,
                        false)));
        for (int i = 1; i <= more; i++) {
            rows.add(new AidBoard.Row(
                    "boat-" + i,
                    "Boats " + i,
                    "SWE",
                    "UKR",
                    "PLEDGED",
                    "asserted",
                    Optional.empty(),
                    List.of(),
                    1,
                    1,
                    0,
                    false));
        }
        return rows;
    }

    public static AidBoard.Page page(List<AidBoard.Row> all, AidBoard board) {
        AidBoard.AidFilter filter = board.filter();
        List<AidBoard.Row> rows = all.stream()
                .filter(row -> filter.status().map(row.status()::equals).orElse(true))
                .filter(row -> filter.item().map(row.itemKey()::equals).orElse(true))
                .toList();
        return new AidBoard.Page(
                rows.stream().skip(board.offset()).limit(board.limit()).toList(), rows.size(), (int)
                        rows.stream().filter(AidBoard.Row::disputed).count());
    }

    public static AidChoices.Occurring occurring(List<AidBoard.Row> all) {
        Map<String, String> items = new TreeMap<>();
        all.forEach(row -> items.putIfAbsent(row.itemKey(), row.item()));
        return new AidChoices.Occurring(
                items,
                values(all, AidBoard.Row::donor),
                values(all, AidBoard.Row::recipient),
                values(all, AidBoard.Row::status));
    }

    private static SortedSet<String> values(List<AidBoard.Row> all, Function<AidBoard.Row, String> value) {
        return all.stream().map(value).collect(Collectors.toCollection(TreeSet::new));
    }
}
