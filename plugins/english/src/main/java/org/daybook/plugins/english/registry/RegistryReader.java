package org.daybook.plugins.english.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugins.english.registry.ActorRegistry.Name;
import org.daybook.plugins.english.registry.Entry.Kind;

/** Reads the registry's tables; what an analyst has to mend in them is told with file and line. */
final class RegistryReader {
    static final List<String> PEOPLE = List.of(
            "united-states",
            "europe",
            "former-soviet-union",
            "middle-east",
            "africa",
            "asia-pacific",
            "americas",
            "world");
    static final List<String> ORGANISATIONS =
            List.of("governments", "international", "armed-groups", "parties", "companies", "media");
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "LEG", "JUD", "SPY", "COP", "MED", "BUS", "CVL", "OPP", "REB", "CRM", "REL", "NGO", "IGO",
            "REF");
    private static final Map<String, String> OWN =
            Map.of("EU", "European Union", "NATO", "NATO", "UN", "United Nations", "WEST", "West", "TUR", "Turkey");

    final Map<String, List<Name>> names = new HashMap<>();
    final Map<String, Integer> longest = new HashMap<>();
    final Map<String, Role> roles = new HashMap<>();
    final Map<String, Integer> longestRole = new HashMap<>();
    final Map<String, String> countryNames = new HashMap<>();
    final Map<String, String> offices = new HashMap<>();
    final List<Entry> people = new ArrayList<>();
    final Set<String> codes = new HashSet<>();
    final Map<String, String> sexes = new HashMap<>();

    void all() {
        Set<String> vague = Lines.of("no-capitals.tsv", 1).stream()
                .map(each -> each.cell(0))
                .collect(Collectors.toSet());
        countryNames.putAll(OWN);
        List<Line> countries = Lines.of("countries.tsv", 5);
        countries.forEach(each -> countryNames.putIfAbsent(each.cell(0), each.cell(1)));
        // What the news calls a country comes first: "Dutch" is the Netherlands before it is the Caribbean ones.
        Lines.of("nations.tsv", 5).forEach(this::nation);
        countries.forEach(each -> country(each, vague));
        ORGANISATIONS.forEach(
                each -> Lines.of("organisations/" + each + ".tsv", 7).forEach(this::organisation));
        PEOPLE.forEach(each -> Lines.of("people/" + each + ".tsv", 7).forEach(this::person));
        Lines.of("places.tsv", 2).forEach(this::places);
        Lines.of("roles.tsv", 6).forEach(this::role);
        Lines.of("offices.tsv", 2).forEach(this::office);
        Lines.of("given-names.tsv", 2).forEach(this::givenNames);
    }

    private void country(Line line, Set<String> vague) {
        String code = line.required(0, "the code of ISO 3166-1 alpha-3");
        String name = line.required(1, "the country's name");
        codes.add(code);
        add(name, country(Kind.COUNTRY, code));
        add(line.cell(2), country(Kind.COUNTRY, code));
        if (!line.cell(3).equals(name)) {
            line.alternatives(3).stream()
                    .filter(each -> !vague.contains(each))
                    .forEach(each -> add(each, country(Kind.CAPITAL, code)));
        }
        add(line.cell(4), country(Kind.ADJECTIVE, code));
    }

    private void nation(Line line) {
        String code = line.required(0, "a country's code");
        line.alternatives(1).forEach(each -> add(each, country(Kind.COUNTRY, code)));
        line.alternatives(2).forEach(each -> add(each, country(Kind.ADJECTIVE, code)));
        line.alternatives(3).forEach(each -> add(each, country(Kind.PEOPLE, code)));
        line.alternatives(4).forEach(each -> add(each, country(Kind.CAPITAL, code)));
    }

    private Entry country(Kind kind, String code) {
        String sector = kind == Kind.PEOPLE ? "CVL" : "GOV";
        return new Entry(
                kind,
                countryNames.getOrDefault(code, code),
                Optional.of(code),
                Optional.of(sector),
                false,
                List.of(),
                "country:" + code);
    }

    void organisation(Line line) {
        String name = line.required(0, "the organisation's name");
        Entry entry = new Entry(
                line.oneOf(Kind.class, 3),
                name,
                line.optional(1),
                Optional.of(line.oneOf(SECTORS, 2)),
                false,
                List.of(),
                "organisation:" + slug(name));
        add(name, entry);
        line.alternatives(4).forEach(each -> add(each, entry));
    }

    void person(Line line) {
        String name = line.required(0, "the person's name");
        String alone = line.required(4, "the surname that means this person alone, or “-”");
        Entry entry = new Entry(
                Kind.PERSON,
                name,
                line.optional(1),
                Optional.of(line.oneOf(SECTORS, 2)),
                line.oneOf(Set.of("m", "f"), 3).equals("f"),
                Office.terms(line, 6),
                "person:" + slug(name));
        people.add(entry);
        add(name, entry);
        if (!alone.equals("-")) {
            put(alone, entry, true);
        }
        line.alternatives(5).forEach(each -> add(each, entry));
    }

    private void places(Line line) {
        for (String each : line.alternatives(1)) {
            add(
                    each,
                    new Entry(
                            Kind.PLACE,
                            each,
                            line.optional(0),
                            Optional.empty(),
                            false,
                            List.of(),
                            "place:" + slug(each)));
        }
    }

    void role(Line line) {
        Role role = new Role(
                line.required(0, "the word"),
                line.oneOf(SECTORS, 1),
                line.oneOf(Role.Kind.class, 2),
                line.oneOf(Set.of("", "loose"), 3).equals("loose"));
        List<String> words = Piece.words(role.word());
        roles.putIfAbsent(String.join(" ", words), role);
        longestRole.merge(words.getFirst(), words.size(), Math::max);
    }

    private void givenNames(Line line) {
        String sex = line.oneOf(Set.of("m", "f", "-"), 0);
        line.alternatives(1).forEach(each -> sexes.merge(key(each), sex, (one, two) -> one.equals(two) ? one : "-"));
    }

    private void office(Line line) {
        String office = line.required(0, "the office");
        offices.put(office.toLowerCase(Locale.ROOT), office);
        line.alternatives(1).forEach(each -> offices.put(each.toLowerCase(Locale.ROOT), office));
    }

    private void add(String alias, Entry entry) {
        String bare = alias.startsWith("the ") || alias.startsWith("The ") ? alias.substring(4) : alias;
        if (bare.isBlank()) {
            return;
        }
        put(bare, entry, false);
        for (String each : Spellings.of(bare, entry.person())) {
            put(each, entry, false);
        }
    }

    private void put(String alias, Entry entry, boolean alone) {
        List<String> words = Piece.words(alias);
        List<Name> here = names.computeIfAbsent(String.join(" ", words), each -> new ArrayList<>(1));
        if (here.stream()
                .anyMatch(each -> each.entry().id().equals(entry.id())
                        && each.entry().kind() == entry.kind()
                        && each.alone() == alone
                        && each.alias().equals(alias))) {
            return;
        }
        here.add(new Name(alias, entry, alone));
        longest.merge(words.getFirst(), words.size(), Math::max);
    }

    static String key(String name) {
        return String.join(" ", Piece.words(name));
    }

    private static String slug(String name) {
        return key(name).replace(' ', '-');
    }
}
