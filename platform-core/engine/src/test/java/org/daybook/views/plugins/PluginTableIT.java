package org.daybook.views.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.PluginEvent;
import org.daybook.views.Story;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.junit.jupiter.api.Test;

class PluginTableIT extends ViewContract<PluginRow> {

    private final PluginTable table = new PluginTable(database.jdbc());

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
                                "broken.jar", "broken.jar", "def", "It is not a plugin.", Story.NOON))
                .article("a1", "Envoys meet again", null, null));

        assertThat(new PluginQueries(table, moments).handle(new PluginList()))
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
                                0,
                                1,
                                Story.NOON));
    }

    @Test
    void aPluginOfWhichOnlyFactsAreOnRecordIsUnknown() {
        live(new Story().quotation(Story.on("f1", "a1", null), Story.HALE));

        assertThat(new PluginQueries(table, moments).handle(new PluginList()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.plugin()).isEqualTo("interactions");
                    assertThat(row.state()).isEqualTo("unknown");
                    assertThat(row.facts()).isEqualTo(1);
                });
    }
}
