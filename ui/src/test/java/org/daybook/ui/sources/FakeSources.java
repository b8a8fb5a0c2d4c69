package org.daybook.ui.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.daybook.sources.SourceCommand;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.VisitSource;
import org.daybook.views.sources.SourceList;

/** Five sources to begin with: one brings, one fails, one is new, one is looked at, one is retired. */
public final class FakeSources {

    static final Instant BEGUN = Instant.parse("2025-07-01T09:30:40Z");
    static final Instant NEWEST = Instant.parse("2025-07-03T16:05:12Z");

    public final List<SourceList.Row> rows = new ArrayList<>();
    public final List<SourceVisits.Row> visits = new ArrayList<>();

    private final Changes changes;

    public FakeSources(Changes changes) {
        this.changes = changes;
        Instant now = Instant.now();
        rows.add(row("gazette", "https://gazette.example/rss.xml", "Harbour Gazette: World", true, 1_212, ""));
        rows.add(row(
                "courier",
                "https://courier.example/feeds/atom",
                "Northern Courier",
                true,
                7,
                "The server answered 503 Service Unavailable."));
        rows.add(row("kestrel", "https://kestrel.example/index.xml", "", true, 0, ""));
        rows.add(row("lantern", "http://lantern.example/feed?format=rss", "The Lantern", true, 1, ""));
        rows.add(row("meridian", "https://meridian.example/wire.xml", "Meridian Wire", false, 96, ""));
        visits.add(visit("gazette", Optional.of(now.minus(Duration.ofMinutes(4))), false));
        visits.add(visit("courier", Optional.of(now.minus(Duration.ofHours(2))), false));
        visits.add(visit("kestrel", Optional.empty(), false));
        visits.add(visit("lantern", Optional.of(now.minus(Duration.ofMinutes(15))), true));
    }

    /** In the order of the engine. */
    public List<SourceList.Row> rows() {
        return rows.stream()
                .sorted(Comparator.comparing((SourceList.Row row) -> !row.active())
                        .thenComparing(row -> SourceWords.name(row).toLowerCase(Locale.ROOT)))
                .toList();
    }

    public Outcome carryOut(SourceCommand command) {
        Outcome outcome = switch (command) {
            case SourceCommand.RegisterSource register -> register(register);
            case SourceCommand.RetireSource retire -> turn(retire.sourceId(), false, retire.reason());
            case SourceCommand.ResumeSource resume -> turn(resume.sourceId(), true, "");
        };
        changes.announce("sources");
        return outcome;
    }

    public Outcome look(VisitSource look) {
        visits.removeIf(visit -> visit.sourceId().equals(look.sourceId()));
        visits.add(visit(look.sourceId(), Optional.empty(), true));
        changes.announce("visits");
        return new Outcome.Started("work-11");
    }

    private Outcome register(SourceCommand.RegisterSource register) {
        if (!register.address().startsWith("https://")) {
            return new Outcome.Refused("“" + register.address() + "” is no address of a feed.");
        }
        rows.add(new SourceList.Row(
                register.sourceId(),
                register.address(),
                Optional.of(register.outlet()).filter(outlet -> !outlet.isEmpty()),
                register.everyMinutes(),
                true,
                "",
                0,
                Optional.empty(),
                "",
                "",
                register.at(),
                register.by()));
        visits.add(visit(register.sourceId(), Optional.empty(), false));
        return new Outcome.Done();
    }

    private Outcome turn(String sourceId, boolean active, String reason) {
        rows.replaceAll(row -> row.sourceId().equals(sourceId) ? turned(row, active, reason) : row);
        return new Outcome.Done();
    }

    private static SourceVisits.Row visit(String sourceId, Optional<Instant> looked, boolean running) {
        Instant now = Instant.now();
        return new SourceVisits.Row(
                sourceId, looked, sourceId.equals("courier") ? now : now.plus(Duration.ofMinutes(11)), running);
    }

    private static SourceList.Row turned(SourceList.Row row, boolean active, String reason) {
        return new SourceList.Row(
                row.sourceId(),
                row.address(),
                row.outlet(),
                row.everyMinutes(),
                active,
                row.title(),
                row.articles(),
                row.newest(),
                row.problem(),
                active ? "" : reason,
                Instant.now(),
                row.by());
    }

    static SourceList.Row row(
            String sourceId, String address, String title, boolean active, long articles, String problem) {
        return new SourceList.Row(
                sourceId,
                address,
                sourceId.equals("gazette") ? Optional.of("Harbour Gazette") : Optional.empty(),
                sourceId.equals("meridian") ? 1_440 : 15,
                active,
                title,
                articles,
                articles == 0 ? Optional.empty() : Optional.of(NEWEST),
                problem,
                active ? "" : "It repeats the wire",
                BEGUN,
                "mira");
    }
}
