package org.daybook.views.aid.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.views.aid.memory.Steps.Step;
import org.jspecify.annotations.Nullable;

/** A line of the board for a test, told report by report. */
abstract class ReportedLine {

    record Told(
            long position,
            String item,
            String status,
            String modality,
            @Nullable String from,
            @Nullable String to,
            @Nullable String published,
            @Nullable String outlet,
            List<String> sources,
            boolean accepted) {}

    final List<Told> reports = new ArrayList<>();

    Standing line() {
        LineName name = new LineName("shells", "USA", "UKR");
        Steps.Changing changing = Steps.none().change();
        for (Told report : reports) {
            String article = report.outlet() + " " + report.published();
            changing.beginArticle(article, report.outlet(), report.published(), 0, Long.MAX_VALUE);
            changing.begin(
                    new Step(
                            "f" + report.position(),
                            report.position(),
                            article,
                            name,
                            report.item(),
                            report.status(),
                            report.modality(),
                            report.from(),
                            report.to(),
                            report.sources(),
                            report.accepted(),
                            false),
                    0,
                    Long.MAX_VALUE);
        }
        Board.Wish all = new Board.Wish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        return changing.done().at(1).page(all, 0, 1).standings().getFirst();
    }

    ReportedLine on(String day, String status) {
        return add(status, "asserted", day, day, "2025-07-06", "Harbour Post", List.of(), false);
    }

    ReportedLine told(String day, String status, String outlet) {
        return add(status, "asserted", day, day, "2025-07-06", outlet, List.of(), false);
    }

    ReportedLine named(String item) {
        reports.add(new Told(reports.size(), item, "PAUSED", "asserted", null, null, null, null, List.of(), false));
        return this;
    }

    ReportedLine add(
            String status,
            String modality,
            @Nullable String from,
            @Nullable String to,
            @Nullable String published,
            @Nullable String outlet,
            List<String> sources,
            boolean accepted) {
        reports.add(
                new Told(reports.size(), "Shells", status, modality, from, to, published, outlet, sources, accepted));
        return this;
    }
}
