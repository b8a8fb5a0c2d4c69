package org.daybook.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.daybook.likeness.correction.LikenessCommand.SayCopy;
import org.daybook.likeness.correction.LikenessCommand.SayOwn;
import org.daybook.likeness.correction.LikenessCommand.SayVersion;
import org.daybook.ui.fake.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class VersionsViewTest extends DeskTest {

    @Test
    void showsTheVersionsWithWhatChangedInTheLast() {
        open("versions/a-call");

        assertThat(page())
                .contains("2 versions", "latest", "superseded", "What changed from version 1 to version 2")
                .contains("97% of it stands in the other in the same words", "Both name harbour gazette");
        assertThat(find(HtmlContainer.class).all())
                .filteredOn(each -> each.getElement().getTag().equals("del"))
                .extracting(HtmlContainer::getText)
                .containsExactly("a quick ");
    }

    @Test
    void showsTheCopiesThatGoBackToOneReport() {
        open("versions/a-call");

        assertThat(page()).contains("3 articles, one origin", "Mill Lane Mail", "this article");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("articles/a-reprint");
    }

    @Test
    void anAnalystSaysThatACopyIsNone() {
        open("versions/a-call");

        click("Not a copy");

        assertThat(gateway.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        SayOwn.class, said -> assertThat(said.articleId()).isEqualTo("a-reprint"));
        assertThat(page()).contains("2 articles, one origin").doesNotContain("Mill Lane Mail");
    }

    @Test
    void anAnalystFindsAnotherArticleAndSaysThatThisIsACopyOfIt() {
        open("versions/a-pause");
        assertThat(page()).contains("One version only", "no copy is known");

        test(find(TextField.class)
                        .withLabel("Find another article by title or outlet")
                        .single())
                .setValue("leaders");
        click("This is a copy of it");

        assertThat(gateway.sent).singleElement().isInstanceOfSatisfying(SayCopy.class, said -> {
            assertThat(said.articleId()).isEqualTo("a-pause");
            assertThat(said.otherArticleId()).isEqualTo("a-call");
        });
    }

    @Test
    void aRefusalIsShown() {
        open("versions/a-pause");
        test(find(TextField.class)
                        .withLabel("Find another article by title or outlet")
                        .single())
                .setValue("leaders");

        click("This is a later version of it");

        assertThat(gateway.sent).singleElement().isInstanceOf(SayVersion.class);
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void aReaderIsShownWhyButSaysNothing() {
        open("versions/a-call");

        assertThat(page()).contains("Recognised by a name both credit");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("Not a copy");
    }

    @Test
    void thePastIsOnlyLookedAt() {
        open("versions/a-call?asof=9000");

        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("Not a copy");
    }

    @Test
    void theReaderLeadsHere() {
        open("articles/a-call");

        assertThat(page()).contains("Version 2 of 2", "3 articles go back to one report, 2 outlets");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("versions/a-call");
    }

    @Test
    void anArticleThatIsNotOnRecordIsSaid() {
        open("versions/nothing");

        assertThat(page()).contains("There is no such article");
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).all().getFirst()).click();
    }
}
