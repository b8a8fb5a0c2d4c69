package org.daybook.views.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.events.PluginEvent;
import org.daybook.shared.Yields;
import org.daybook.views.Story;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.junit.jupiter.api.Test;

class PluginTableIT extends ViewContract<PluginRow> {

    private final PluginTable table = new PluginTable(database.jdbc());
    private final List<Yields.Yield> brought = new ArrayList<>();

    @Override
    protected View<PluginRow> view() {
        return PluginWiring.pluginsView(table);
    }

    @Test
    void pluginsAreListedByNameWithWhatTheyFound() {
        live(new Story()
                .happens(
                        "plugin-plain-text",
                        new PluginEvent.PluginStarted(
                                "plain-text", "1.0.0", "plain-text.jar", "abc", List.of("parser"), Story.NOON))
                .happens(
                        "plugin-broken.jar",
                        new PluginEvent.PluginRefused(
                                "broken.jar", "broken.jar", "def", "It is not a plugin.", Story.NOON)));
        brought.add(new Yields.Yield("plain-text", "0.9.0", 0, 40, Story.NOON));
        brought.add(new Yields.Yield("plain-text", "1.0.0", 3, 2, Story.NOON.plusSeconds(5)));

        assertThat(new PluginQueries(table, _ -> brought, moments).handle(new PluginList()))
                .containsExactly(
                        new PluginList.Row(
                                "broken.jar",
                                "",
                                "refused",
                                List.of(),
                                "broken.jar",
                                "def",
                                "It is not a plugin.",
                                0,
                                0,
                                0,
                                Story.NOON),
                        new PluginList.Row(
                                "plain-text",
                                "1.0.0",
                                "started",
                                List.of("parser"),
                                "plain-text.jar",
                                "abc",
                                "",
                                0,
                                3,
                                42,
                                Story.NOON));
    }

    @Test
    void aPluginOfWhichOnlyFactsAreOnRecordIsUnknown() {
        brought.add(new Yields.Yield("interactions", "1.0.0", 1, 0, Story.NOON));
        brought.add(new Yields.Yield("interactions", "1.1.0", 2, 0, Story.NOON.plusSeconds(5)));

        assertThat(new PluginQueries(table, _ -> brought, moments).handle(new PluginList()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.plugin()).isEqualTo("interactions");
                    assertThat(row.state()).isEqualTo("unknown");
                    assertThat(row.version()).isEqualTo("1.0.0");
                    assertThat(row.facts()).isEqualTo(3);
                    assertThat(row.since()).isEqualTo(Story.NOON);
                });
    }
}
