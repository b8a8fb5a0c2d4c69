package org.daybook.ui.moment;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Instant;
import java.util.Optional;
import org.daybook.gateway.Gateway;
import org.daybook.history.moments.MomentOf;
import org.daybook.shared.AsOf;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the moment from the address before any page is built, whichever page it is. */
@Component
class MomentOfAddress implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(MomentOfAddress.class);

    private final Gateway gateway;

    MomentOfAddress(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(opened -> {
            UI ui = opened.getUI();
            ui.addBeforeEnterListener(enter -> ComponentUtil.setData(
                    ui, Standpoint.class, read(enter.getLocation().getQueryParameters())));
        });
    }

    Standpoint read(QueryParameters query) {
        String words = query.getSingleParameter(Standpoint.PARAMETER).orElse("");
        return AsOf.parse(words).map(this::at).orElseGet(() -> Standpoint.wrong(Texts.of("moment.wrong", words)));
    }

    private Standpoint at(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now _ -> Standpoint.now();
            case AsOf.Moment(Instant instant)
            when instant.isAfter(Instant.now()) -> Standpoint.wrong(Texts.of("moment.future", Dates.spoken(instant)));
            case AsOf.Moment _ -> new Standpoint(asOf, place(asOf), Optional.empty());
            case AsOf.Position(long position) -> {
                Optional<MomentOf.Moment> place = place(asOf);
                long head = place.map(MomentOf.Moment::head).orElse(position);
                yield position > head
                        ? Standpoint.wrong(Texts.of("moment.beyond", position, head))
                        : new Standpoint(asOf, place, Optional.empty());
            }
        };
    }

    /** The page itself will say that the engine does not answer; the frame only does without the figures. */
    private Optional<MomentOf.Moment> place(AsOf asOf) {
        try {
            return Optional.of(gateway.ask(new MomentOf(asOf)));
        } catch (RuntimeException silent) {
            LOG.warn("The engine does not say where {} lies", asOf, silent);
            return Optional.empty();
        }
    }
}
