package org.daybook.ui.moment;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.daybook.history.moments.MomentOf;
import org.daybook.shared.AsOf;

/**
 * The moment of the record that a page shows. The address in the browser is its only source; this is what it said when
 * the page was opened, so that questions and links of the page can carry it on.
 *
 * @param asOf what every question carries
 * @param place where in the record that is; empty for now, and while the engine cannot say
 * @param problem what is wrong with the moment in the address; now is shown then
 */
public record Standpoint(AsOf asOf, Optional<MomentOf.Moment> place, Optional<String> problem) {

    /** Its name in addresses. */
    public static final String PARAMETER = "asof";

    private static final Standpoint NOW = new Standpoint(AsOf.now(), Optional.empty(), Optional.empty());

    public static Standpoint now() {
        return NOW;
    }

    static Standpoint wrong(String problem) {
        return new Standpoint(AsOf.now(), Optional.empty(), Optional.of(problem));
    }

    /** That of the page before whoever clicked. */
    public static Standpoint current() {
        UI ui = UI.getCurrent();
        Standpoint known = ui == null ? null : ComponentUtil.getData(ui, Standpoint.class);
        return known == null ? NOW : known;
    }

    /** Now is live; everything else is looked at and left alone. */
    public boolean past() {
        return !(asOf instanceof AsOf.Now);
    }

    /** This address at the moment that is shown. One that names a moment keeps it. */
    public static String carry(String address) {
        return with(address, current().asOf());
    }

    /** This address at that moment. One that names a moment keeps it. */
    public static String with(String address, AsOf asOf) {
        if (asOf instanceof AsOf.Now || address.contains(PARAMETER + "=")) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + asOf;
    }

    /** These parameters with that moment in the place of any other. */
    public static QueryParameters with(QueryParameters query, AsOf asOf) {
        return asOf instanceof AsOf.Now
                ? query.excluding(PARAMETER)
                : new ReadableQuery(query.merging(PARAMETER, asOf.toString()).getParameters());
    }
}
