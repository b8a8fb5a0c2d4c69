package org.daybook.ui.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.history.ViewStates;
import org.daybook.store.AuditLog;
import org.daybook.views.plugins.PluginList;
import org.daybook.work.RunningWork;

/** Plugins, views and the record as the engine would list them. */
final class SampleSystem {

    private static final Instant AT = Instant.parse("2025-07-04T07:55:00Z");

    private SampleSystem() {}

    static List<PluginList.Row> plugins() {
        return List.of(
                plugin("english", "started", List.of("analyzer"), "", 0, 0),
                plugin("html", "started", List.of("parser"), "", 0, 31),
                plugin("interactions", "started", List.of("extractor"), "", 412, 0),
                plugin(
                        "old-sitemap",
                        "refused",
                        List.of(),
                        "It asks for plugin API 2.0, and this Daybook has 1.0.0. Ask its author for a build for 1.x.",
                        0,
                        0),
                plugin("plain-text", "started", List.of("parser"), "", 0, 23),
                plugin(
                        "weapons-aid",
                        "paused",
                        List.of("extractor"),
                        "Five calls in a row failed: NullPointerException in AidRules.",
                        96,
                        0));
    }

    static PluginList.Row installed(String file) {
        return new PluginList.Row(
                file.replace(".jar", ""),
                "1.0.0",
                "started",
                List.of("extractor"),
                file,
                "ab".repeat(32),
                "",
                0,
                0,
                0,
                Instant.now());
    }

    static PluginList.Row started(PluginList.Row row) {
        return plugin(row.plugin(), "started", row.extensions(), "", row.facts(), row.articles());
    }

    private static PluginList.Row plugin(
            String id, String state, List<String> extensions, String reason, long facts, long articles) {
        return new PluginList.Row(
                id,
                "1.0.0",
                state,
                extensions,
                id + "-1.0.0.jar",
                "0a1b2c3d".repeat(8),
                reason,
                state.equals("paused") ? 5 : 0,
                facts,
                articles,
                AT);
    }

    static List<ViewStates.Row> views(List<RunningWork.Row> work) {
        Optional<String> running = work.stream().map(RunningWork.Row::id).findFirst();
        return List.of("articles", "facts", "matrix", "aid", "plugins").stream()
                .map(view -> new ViewStates.Row(
                        view,
                        view.equals("aid") ? 9_841 : 9_870,
                        9_870,
                        view.length() * 137L,
                        view.equals("plugins")
                                ? Optional.empty()
                                : Optional.of(new ViewStates.Rebuild(AT, "mira", 9_812, view.length() * 136L, 41)),
                        view.equals("matrix") ? running : Optional.empty(),
                        view.equals("aid") ? 2 : 0))
                .toList();
    }

    static List<AuditLog.Row> audit() {
        List<AuditLog.Row> rows = new ArrayList<>();
        String[][] kinds = {
            {
                "f-1",
                "review.fact-accepted",
                "mira",
                "Accepted: CONSULT (phone) Vladimir Putin ↔ Donald Trump",
                "{\"factId\":\"f-1\",\"articleId\":\"a-call\",\"analyst\":\"mira\",\"reason\":\"\"}"
            },
            {
                "f-2",
                "fact.interaction-recorded",
                "interactions 1.0.0",
                "REJECT Russia → Ukraine",
                "{\"origin\":{\"factId\":\"f-2\",\"articleId\":\"a-call\",\"rule\":\"reject.verb\"},\"type\":\"REJECT\"}"
            },
            {
                "a-call",
                "article.ingested",
                "mira",
                "Leaders speak by phone as shipments stall",
                "{\"articleId\":\"a-call\",\"outlet\":\"Harbour Gazette\"}"
            },
            {
                "plugin-old-sitemap",
                "plugin.refused",
                "host",
                "old-sitemap-1.0.0.jar: it asks for plugin API 2.0",
                "{\"plugin\":\"old-sitemap\"}"
            },
            {
                "view-matrix",
                "desk.view-rebuilt",
                "mira",
                "Rebuilt matrix: 9,812 events, 48 rows, 41 ms",
                "{\"view\":\"matrix\",\"events\":9812}"
            },
        };
        for (int at = 0; at < 140; at++) {
            String[] kind = kinds[at % kinds.length];
            rows.add(new AuditLog.Row(
                    9_870 - at, kind[0], at % 3, kind[1], 1, AT.minusSeconds(61L * at), kind[2], kind[3], kind[4]));
        }
        return rows;
    }

    static List<AuditLog.Row> audit(List<AuditLog.Row> audit, AuditLog log) {
        return audit.stream()
                .filter(row -> row.position() < log.before() && row.name().startsWith(log.name()))
                .filter(row -> (row.stream() + row.payload()).contains(log.text()))
                .limit(log.limit())
                .toList();
    }
}
