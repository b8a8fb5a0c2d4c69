package org.daybook.plugins.english.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is known by which name. Read once from the plugin's tables; immutable after that. */
public final class ActorRegistry {
    private final Map<String, List<Name>> names;
    private final Map<String, Integer> longest;
    private final Map<String, Role> roles;
    private final Map<String, Integer> longestRole;
    private final Map<String, String> countryNames;
    private final Map<String, String> offices;
    private final Map<String, List<Entry>> holders = new HashMap<>();
    private final Set<String> codes;
    private final Map<String, String> sexes;
    private final List<Entry> people;

    /** A spelling and what it names. */
    public record Name(String alias, Entry entry, boolean alone) {}

    private ActorRegistry(RegistryReader reader) {
        names = reader.names;
        longest = reader.longest;
        roles = reader.roles;
        longestRole = reader.longestRole;
        countryNames = reader.countryNames;
        offices = reader.offices;
        codes = reader.codes;
        sexes = reader.sexes;
        people = List.copyOf(reader.people);
        for (Entry person : people) {
            for (Entry.Term term : person.terms()) {
                office(term.title())
                        .ifPresent(office -> term.country()
                                .or(person::country)
                                .ifPresent(country -> holders.computeIfAbsent(
                                                country + " " + office, each -> new ArrayList<>())
                                        .add(person)));
            }
        }
    }

    /** Reads the tables of the plugin. */
    public static ActorRegistry load() {
        RegistryReader reader = new RegistryReader();
        reader.all();
        return new ActorRegistry(reader);
    }

    /** How many words the longest name has that starts with this word; 0 when none does. */
    public int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    public int longestRole(String first) {
        return longestRole.getOrDefault(first, 0);
    }

    public List<Name> named(String key) {
        return names.getOrDefault(key, List.of());
    }

    /** Everybody whom this surname may mean. */
    public List<Entry> surnamed(String surname) {
        return named(RegistryReader.key(surname)).stream()
                .filter(Name::alone)
                .map(Name::entry)
                .toList();
    }

    public List<Entry> people() {
        return people;
    }

    public Optional<Role> role(String key) {
        return Optional.ofNullable(roles.get(key));
    }

    /** The country's name, or the code itself. */
    public String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    public boolean code(String code) {
        return codes.contains(code);
    }

    /** Whether a folded word is a first name: "m", "f", "-" for both; empty when it is none that is known. */
    public Optional<String> sex(String first) {
        return Optional.ofNullable(sexes.get(first));
    }

    /** The one office that this word means; empty for an office that several may hold. */
    public Optional<String> office(String title) {
        return Optional.ofNullable(offices.get(title.toLowerCase(Locale.ROOT)));
    }

    /** Who held an office on a day; empty when nobody known did, or several. */
    public Optional<Entry> holder(String country, String title, LocalDate day) {
        List<Entry> found = office(title).stream()
                .flatMap(office -> holders.getOrDefault(country + " " + office, List.of()).stream()
                        .filter(each -> holds(each, country, office, day)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean holds(Entry person, String country, String office, LocalDate day) {
        return person.terms().stream()
                .anyMatch(term -> term.covers(day)
                        && term.country().or(person::country).equals(Optional.of(country))
                        && office(term.title()).equals(Optional.of(office)));
    }

    /** Whether a person ever held the office that this word means. */
    public boolean held(Entry person, String title) {
        Optional<String> office = office(title);
        return person.terms().stream()
                .anyMatch(term -> term.title().equals(title)
                        || (office.isPresent() && office(term.title()).equals(office)));
    }
}
