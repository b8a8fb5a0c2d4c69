package org.daybook.ui.fake;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** A page of the desk in front of the fake engine, without a browser. */
@SpringBootTest(classes = FakeEngine.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(packages = "org.daybook.ui")
@WithMockUser(
        username = "mira",
        roles = {"READER", "ANALYST", "LEAD", "ADMINISTRATOR"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
public abstract class DeskTest extends SpringBrowserlessTest {

    @Autowired
    protected FakeGateway gateway;

    /** Goes to an address of the desk and returns the page that came up. */
    protected HasElement open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
        return getCurrentView();
    }

    /** All text below the page. */
    protected String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    protected static String attribute(Component component, String name) {
        String value = component.getElement().getAttribute(name);
        return value == null ? "" : value;
    }
}
