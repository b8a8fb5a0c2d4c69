package org.daybook.ui.signin;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Who sits before the desk. */
@Component
public class Person {

    private final AuthenticationContext authentication;

    Person(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public String name() {
        return authentication.getPrincipalName().orElse("");
    }

    public boolean may(Role role) {
        return authentication.hasRole(role.name());
    }

    /** The highest role. */
    public Role role() {
        Role highest = Role.READER;
        for (Role role : Role.values()) {
            highest = may(role) ? role : highest;
        }
        return highest;
    }

    public void signOut() {
        authentication.logout();
    }
}
