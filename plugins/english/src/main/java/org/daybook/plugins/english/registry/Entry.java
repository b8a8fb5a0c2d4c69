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

    /**
     * An office from one day until before another.
     *
     * @param country whose office it is; empty for the person's own country
     */
    public record Term(String title, Optional<String> country, LocalDate from, LocalDate until) {
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

    /** The actor as of a day: who changed from a government to an alliance belongs where the office was. */
    public Actor actor(LocalDate day) {
        Optional<Term> last = terms.stream()
                .filter(each -> !day.isBefore(each.from()))
                .reduce((one, two) -> two.from().isBefore(one.from()) ? one : two);
        Optional<String> where = last.or(() -> terms.stream().findFirst())
                .map(each -> each.country().or(this::country))
                .orElse(country);
        return new Actor(name, "", where, sector, Optional.of(id));
    }

    /** Whether an office of this state or organisation was held on a day. */
    public boolean serves(LocalDate day) {
        return terms.stream().anyMatch(each -> each.covers(day));
    }

    public Actor actor(String text) {
        return new Actor(name, text, country, sector, Optional.of(id));
    }
}
