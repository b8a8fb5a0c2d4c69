package org.daybook.ui.parts;

import com.vaadin.flow.component.html.Anchor;

/** Links inside the desk: real addresses, followed without loading the page anew. */
public final class Links {

    private Links() {}

    public static Anchor to(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("link");
        return link;
    }
}
