package org.daybook.views.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.daybook.events.Past;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.AsOf;
import org.daybook.views.Story;
import org.daybook.views.View;
import org.daybook.views.ViewContract;
import org.daybook.views.copies.ArticleCopies.Copy;
import org.daybook.views.copies.ArticleVersions.Version;
import org.daybook.views.copies.TextChange.Kind;
import org.junit.jupiter.api.Test;

class CopyTableIT extends ViewContract<CopyRow> {

    private final CopyTable table = new CopyTable(database.jdbc());
    private final Story story = new Story()
            .article("a1", "Port reopens", "Harbour Wire", "2025-07-03")
            .article("a2", "Port open", "Calder Tribune", "2025-07-03")
            .article("a3", "Port reopens; lorry seized", "Harbour Wire", "2025-07-03")
            .article("a4", "Freighters move", "Mill Lane Mail", null)
            .article("a5", "Another story", "Mill Lane Mail", null)
            .copy("a2", "a1")
            .version("a3", "a1")
            .copy("a4", "a3");
    private final CopyQueries queries = new CopyQueries(table, past(), moments);

    @Override
    protected View<CopyRow> view() {
        return CopyWiring.copiesView(table);
    }

    @Test
    void allVersionsAreListedFirstToLastWhicheverIsAsked() {
        live(story);

        for (String asked : List.of("a1", "a3")) {
            assertThat(queries.handle(new ArticleVersions(asked)))
                    .extracting(Version::articleId)
                    .containsExactly("a1", "a3");
        }
        assertThat(queries.handle(new ArticleVersions("a3")).getLast().ground())
                .hasValueSatisfying(ground ->
                        assertThat(ground.measures()).map(Ground.Measures::rule).contains("credited"));
        assertThat(queries.handle(new ArticleVersions("a5"))).hasSize(1);
        assertThat(queries.handle(new ArticleVersions("a9"))).isEmpty();
    }

    @Test
    void allThatGoBackToOneReportAreOneGroupWhicheverIsAsked() {
        live(story);

        for (String asked : List.of("a1", "a2", "a3", "a4")) {
            assertThat(queries.handle(new ArticleCopies(asked)))
                    .extracting(Copy::articleId)
                    .containsExactly("a1", "a2", "a3", "a4");
        }
        Copy head = queries.handle(new ArticleCopies("a4")).getFirst();
        assertThat(head.superseded()).isTrue();
        assertThat(head.ground()).isEmpty();
        assertThat(queries.handle(new ArticleCopies("a5"))).hasSize(1);
    }

    @Test
    void anAnalystTakesAnArticleOutOfItsGroup() {
        live(story.own("a2", "copy", "a1"));

        assertThat(queries.handle(new ArticleCopies("a1")))
                .extracting(Copy::articleId)
                .containsExactly("a1", "a3", "a4");
        assertThat(queries.handle(new ArticleCopies("a2")))
                .singleElement()
                .satisfies(
                        copy -> assertThat(copy.ground().orElseThrow().saidBy()).contains("anna"));
    }

    @Test
    void theGroupIsAsItWasAtAnyMoment() {
        live(story);
        AsOf beforeTheVersion = AsOf.position(story.events().get(5).position());

        assertThat(queries.handle(new ArticleCopies("a1", beforeTheVersion)))
                .extracting(Copy::articleId)
                .containsExactly("a1", "a2");
        assertThat(queries.handle(new ArticleVersions("a1", beforeTheVersion))).hasSize(1);
    }

    @Test
    void linksThatRunInACircleEndSomewhere() {
        live(story.copy("a1", "a4"));

        assertThat(queries.handle(new ArticleCopies("a2"))).hasSize(4);
    }

    @Test
    void whatChangedIsToldWordByWord() {
        live(story);

        assertThat(queries.handle(new VersionDiff("a1", "a3")).getFirst().pieces())
                .extracting(TextChange.Piece::kind)
                .contains(Kind.ADDED);
        assertThat(queries.handle(new VersionDiff("a1", "a9"))).isEmpty();
    }

    private Past past() {
        return new Past() {
            @Override
            public List<RecordedEvent> at(Collection<Long> positions) {
                return story.events().stream()
                        .filter(event -> positions.contains(event.position()))
                        .toList();
            }
        };
    }
}
