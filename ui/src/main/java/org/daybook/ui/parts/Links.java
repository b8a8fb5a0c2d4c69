package org.daybook.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import org.daybook.ui.moment.Standpoint;

/** Links inside the desk: real addresses, followed without loading the page anew, at the moment that is shown. */
public final class Links {

    private Links() {}

    public static Anchor to(String address, String words) {
        Anchor link = new Anchor(Standpoint.carry(address), words);
        link.addClassName("link");
        return link;
    }
}
