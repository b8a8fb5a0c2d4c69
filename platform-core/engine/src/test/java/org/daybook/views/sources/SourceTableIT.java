package org.daybook.views.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.shared.AsOf;
import org.daybook.views.Story;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceTableIT extends ViewContract<SourceRow> {

    private final SourceTable table = new SourceTable(database.jdbc());

    @Override
    protected View<SourceRow> view() {
        return SourceWiring.sourcesView(table);
    }

    @Test
    void thoseLookedAtComeFirstEachByItsTitleOrAddress() {
        live(new Story()
                .happens("s1", registered("s1", "https://a.example/", null))
                .happens("s2", registered("s2", "https://b.example/", "Northern Wire"))
                .happens("s3", registered("s3", "https://c.example/", null))
                .happens("s1", new SourceRetired("s1", "noise", "ben", Story.NOON))
                .happens("s3", new SourceVisited("s3", "Beacon", List.of("a1"), List.of(), Story.NOON)));

        List<SourceList.Row> rows = new SourceQueries(table, moments).handle(new SourceList());
        assertThat(rows).extracting(SourceList.Row::sourceId).containsExactly("s3", "s2", "s1");
        assertThat(rows.getFirst())
                .isEqualTo(new SourceList.Row(
                        "s3",
                        "https://c.example/",
                        Optional.empty(),
                        15,
                        true,
                        "Beacon",
                        1,
                        Optional.of(Story.NOON),
                        "",
                        "",
                        Story.NOON,
                        "anna"));
        assertThat(rows.get(1).outlet()).hasValue("Northern Wire");
        assertThat(rows.get(1).newest()).isEmpty();
    }

    @Test
    void aRetiredSourceIsActiveAtAMomentBefore() {
        Story story = new Story().happens("s1", registered("s1", "https://a.example/", null));
        long before = story.events().getLast().position();
        live(story.happens("s1", new SourceRetired("s1", "noise", "ben", Story.NOON)));

        SourceQueries queries = new SourceQueries(table, moments);
        assertThat(queries.handle(new SourceList(AsOf.position(before))))
                .singleElement()
                .matches(SourceList.Row::active);
        assertThat(queries.handle(new SourceList())).singleElement().matches(row -> !row.active());
    }

    private static SourceRegistered registered(String id, String address, @Nullable String outlet) {
        return new SourceRegistered(id, address, outlet, 15, "anna", Story.NOON);
    }
}
