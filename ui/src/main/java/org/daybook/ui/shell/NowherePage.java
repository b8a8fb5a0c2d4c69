package org.daybook.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.texts.Texts;

/** Stands where no page is, or none that somebody may open: it does not tell which. */
@ParentLayout(DeskLayout.class)
@PermitAll
public final class NowherePage extends DeskPage implements HasErrorParameter<NotFoundException> {

    private static final int NOT_FOUND = 404;

    public NowherePage(Gateway gateway) {
        super(gateway, Texts.of("nowhere.title"), Set.of());
        add(Plate.empty(Texts.of("nowhere.heading"), Texts.of("nowhere.words")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return NOT_FOUND;
    }

    @Override
    protected void refresh() {
        // says the same at every moment
    }
}
