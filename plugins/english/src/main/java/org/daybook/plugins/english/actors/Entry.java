package org.daybook.plugins.english.actors;

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
record Entry(
        Kind kind,
        String name,
        Optional<String> country,
        Optional<String> sector,
        boolean female,
        List<Term> terms,
        String id) {

    enum Kind {
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
    record Term(String title, LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    boolean geographic() {
        return kind == Kind.COUNTRY || kind == Kind.CAPITAL || kind == Kind.PLACE;
    }

    boolean person() {
        return kind == Kind.PERSON;
    }

    Actor actor(String text) {
        return new Actor(name, text, country, sector, Optional.of(id));
    }
}
