package org.daybook.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who, as a view shows it.
 *
 * @param country ISO 3166-1 alpha-3 or an organisation's code; null when unknown
 * @param sector PLOVER sector; null when unknown
 */
public record ActorRef(
        String name, @Nullable String country, @Nullable String sector) {

    /** What the matrix groups by: the country where there is one, else the name. */
    public String institution() {
        return country == null ? name : country;
    }
}
