package org.daybook.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the remembered colour scheme into the first page, before anything is painted. */
@Component
class SchemeMemory implements VaadinServiceInitListener {

    static final String COOKIE = "daybook-scheme";

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(SchemeMemory::remember);
    }

    private static void remember(IndexHtmlResponse response) {
        scheme(response.getVaadinRequest())
                .ifPresent(scheme -> response.getDocument()
                        .select("html")
                        .attr("style", "color-scheme: " + scheme)
                        .attr("theme", scheme));
    }

    private static Optional<String> scheme(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> value.equals("light") || value.equals("dark"))
                        .findFirst();
    }
}
