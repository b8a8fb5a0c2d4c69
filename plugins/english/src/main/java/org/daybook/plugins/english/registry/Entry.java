package org.daybook.plugins.english.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.fact.Actor;

/**
 * What the registry knows under a name.
 *
 * @param female whether a person is a woman; false for all that are no persons
 * @param terms offices held, oldest first; empty for all that are no persons
 */
public record Entry(
        Kind kind,
        String name,
        Optional<String> country,
        Optional<String> sector,
        boolean female,
        List<Term> terms,
        String id) {

    public enum Kind {
        COUNTRY,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        PLACE,
        PERSON,
        METONYM,
        BODY,
        INTERNATIONAL,
        ARMED,
        PARTY,
        COMPANY,
        MEDIA
    }

    /** An office from one day until before another. */
    public record Term(String title, LocalDate from, LocalDate until) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    public boolean geographic() {
        return kind == Kind.COUNTRY || kind == Kind.CAPITAL || kind == Kind.PLACE;
    }

    public boolean person() {
        return kind == Kind.PERSON;
    }

    public Actor actor(String text) {
        return new Actor(name, text, country, sector, Optional.of(id));
    }
}
