package org.daybook.views.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.PluginEvent;
import org.daybook.events.PluginEvent.PluginFailed;
import org.daybook.events.PluginEvent.PluginPaused;
import org.daybook.events.PluginEvent.PluginRefused;
import org.daybook.events.PluginEvent.PluginRemoved;
import org.daybook.events.PluginEvent.PluginStarted;
import org.daybook.views.Folding;
import org.daybook.views.Story;
import org.daybook.views.plugins.PluginRow.State;
import org.junit.jupiter.api.Test;

class PluginFoldTest {

    private static final String ID = "interactions";

    private final Story story = new Story();

    @Test
    void aStartedPluginIsListedWithWhatItOffers() {
        happens(started("1.0.0"));

        assertThat(row().state()).isEqualTo(State.STARTED);
        assertThat(row().extensions()).containsExactly("extractor");
        assertThat(row().since()).isEqualTo(Story.NOON);
    }

    @Test
    void aPluginThatIsGoneIsStillListed() {
        happens(started("1.0.0"));
        happens(new PluginRemoved(ID, "1.0.0", Story.NOON));

        assertThat(row().state()).isEqualTo(State.REMOVED);
        assertThat(row().version()).isEqualTo("1.0.0");
    }

    @Test
    void failuresAreCountedSinceItWasStarted() {
        happens(started("1.0.0"));
        happens(new PluginFailed(ID, "1.0.0", "a.txt", "took too long", Story.NOON));
        happens(new PluginFailed(ID, "1.0.0", "b.txt", "took too long", Story.NOON));
        happens(new PluginPaused(ID, "1.0.0", "failed twice in a row", Story.NOON));
        assertThat(row().failures()).isEqualTo(2);
        assertThat(row().state()).isEqualTo(State.PAUSED);
        assertThat(row().reason()).isEqualTo("failed twice in a row");

        happens(started("1.0.1"));
        assertThat(row().failures()).isZero();
        assertThat(row().version()).isEqualTo("1.0.1");
        assertThat(row().reason()).isEmpty();
    }

    @Test
    void aRefusedJarIsListedWithItsReason() {
        happens(new PluginRefused(ID, "interactions.jar", "abc", "Needs a newer Daybook.", Story.NOON));

        assertThat(row().state()).isEqualTo(State.REFUSED);
        assertThat(row().reason()).isEqualTo("Needs a newer Daybook.");
    }

    @Test
    void whatItBringsMakesNoRow() {
        story.article("a1", "Envoys meet again", null, null).quotation(Story.on("f1", "a1", null), Story.HALE);

        assertThat(Folding.rows(new PluginFold(), story.events())).isEmpty();
    }

    private void happens(PluginEvent event) {
        story.happens("plugin-" + event.plugin(), event);
    }

    private static PluginStarted started(String version) {
        return new PluginStarted(ID, version, "interactions.jar", "abc", List.of("extractor"), Story.NOON);
    }

    private PluginRow row() {
        return Folding.row(new PluginFold(), story, ID);
    }
}
