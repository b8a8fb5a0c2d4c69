package org.daybook.plugin.fact;

import java.util.Optional;

/**
 * Who.
 *
 * @param name the name in the registry, or the name as found when it is not registered
 * @param text the words as written where the actor was found
 * @param country ISO 3166-1 alpha-3, or an organisation's code such as NATO, EU, UN, WEST
 * @param sector PLOVER sector: GOV MIL LEG JUD SPY MED BUS CVL OPP REB …
 * @param registryId the actor's id in the registry, when known
 */
public record Actor(
        String name, String text, Optional<String> country, Optional<String> sector, Optional<String> registryId) {

    public static Actor named(String name, String text) {
        return new Actor(name, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Actor withCountry(String value) {
        return new Actor(name, text, Optional.of(value), sector, registryId);
    }

    public Actor withSector(String value) {
        return new Actor(name, text, country, Optional.of(value), registryId);
    }

    public Actor withRegistryId(String value) {
        return new Actor(name, text, country, sector, Optional.of(value));
    }

    public Actor withText(String value) {
        return new Actor(name, value, country, sector, registryId);
    }
}
