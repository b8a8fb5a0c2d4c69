package org.daybook.ui.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.upload.Upload;
import org.daybook.host.PluginCommand;
import org.daybook.ui.fake.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class PluginsViewTest extends DeskTest {

    @Test
    void showsStateFactsAndWhyAPluginIsNotUsed() {
        open("plugins");
        assertThat(page()).contains("in use", "412", "It asks for plugin API 2.0", "5 failed calls");
    }

    @Test
    void aDroppedJarIsInstalledAndARefusalIsSaid() {
        open("plugins");
        test(find(Upload.class).single()).upload("example.jar", "application/java-archive", new byte[400]);
        assertThat(page()).contains("example.jar");
        test(find(Upload.class).single()).upload("empty.jar", "application/java-archive", new byte[1]);
        assertThat(page()).doesNotContain("empty.jar");
    }

    @Test
    void removingIsConfirmedFirst() {
        open("plugins");
        test(find(Button.class).withAttribute("aria-label", "Remove html?").single())
                .click();
        assertThat(gateway.sent).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(gateway.sent).containsExactly(new PluginCommand.RemovePlugin("html", "mira"));
    }

    @Test
    void aPausedPluginIsResumed() {
        open("plugins");
        assertThat(find(Button.class).withText("Resume").all()).hasSize(1);
        test(find(Button.class)
                        .withAttribute("aria-label", "Resume weapons-aid")
                        .single())
                .click();
        assertThat(gateway.sent).containsExactly(new PluginCommand.ResumePlugin("weapons-aid", "mira"));
        assertThat(find(Button.class).withText("Resume").all()).isEmpty();
        assertThat(page()).doesNotContain("5 failed calls");
    }

    @Test
    @WithMockUser(
            username = "lea",
            roles = {"READER", "ANALYST", "LEAD"})
    void aLeadMayLookButNotInstall() {
        open("plugins");
        assertThat(find(Upload.class).all()).isEmpty();
    }
}
