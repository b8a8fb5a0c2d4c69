package org.daybook.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.daybook.gateway.Gateway;
import org.daybook.shared.AsOf;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.moment.Steps;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Goes to another moment of what is shown: the same address with another moment in it. */
final class MomentWalk {

    private final Steps steps;
    private @Nullable DeskPage page;

    MomentWalk(Gateway gateway) {
        steps = new Steps(gateway);
    }

    void on(@Nullable DeskPage shown) {
        page = shown;
    }

    void choose() {
        new MomentDialog(Standpoint.current().asOf(), this::to).open();
    }

    void toNow() {
        to(AsOf.now());
    }

    void before() {
        step(steps.before(Standpoint.current().asOf()), "moment.first");
    }

    void after() {
        step(steps.after(Standpoint.current().asOf()), "moment.last");
    }

    void to(AsOf asOf) {
        UI ui = UI.getCurrent();
        Location here = Optional.ofNullable(page)
                .flatMap(DeskPage::remembered)
                .map(Location::new)
                .orElseGet(() -> ui.getInternals().getActiveViewLocation());
        ui.navigate(here.getPath(), Standpoint.with(here.getQueryParameters(), asOf));
    }

    private void step(Optional<AsOf> next, String otherwise) {
        next.ifPresentOrElse(this::to, () -> Toast.say(Texts.of(otherwise)));
    }
}
