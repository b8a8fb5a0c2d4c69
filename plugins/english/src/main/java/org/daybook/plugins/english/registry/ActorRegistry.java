package org.daybook.plugins.english.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugins.english.registry.Entry.Kind;
import org.daybook.plugins.english.registry.Entry.Term;
import org.daybook.plugins.english.tree.Table;

/** Who is known by which name. Read once from the plugin's tables; immutable after that. */
public final class ActorRegistry {
    private static final Pattern TERM =
            Pattern.compile("\\s*(.+?) (\\d{4}-\\d{2}(?:-\\d{2})?)\\.\\.(\\d{4}-\\d{2}(?:-\\d{2})?)?\\s*");

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Integer> longestRole = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final List<Entry> people = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    /** A spelling and what it names. */
    public record Name(String alias, Entry entry, boolean alone) {}

    private ActorRegistry() {}

    /** Reads the tables of the plugin. */
    public static ActorRegistry load() {
        ActorRegistry registry = new ActorRegistry();
        registry.countries();
        registry.nations();
        registry.organisations();
        registry.people();
        registry.places();
        for (List<String> row : Table.rows("actors/roles.tsv", 4)) {
            registry.role(row);
        }
        return registry;
    }

    private void countries() {
        for (List<String> row : Table.rows("actors/countries.tsv", 5)) {
            String code = row.get(0);
            countryNames.put(code, row.get(1));
            codes.add(code);
            add(row.get(1), country(Kind.COUNTRY, code));
            add(row.get(2), country(Kind.COUNTRY, code));
            if (!row.get(3).equals(row.get(1))) {
                Table.alternatives(row.get(3)).forEach(each -> add(each, country(Kind.CAPITAL, code)));
            }
            add(row.get(4), country(Kind.ADJECTIVE, code));
        }
    }

    private void nations() {
        Map<String, String> own =
                Map.of("EU", "European Union", "NATO", "NATO", "UN", "United Nations", "WEST", "West", "TUR", "Turkey");
        countryNames.putAll(own);
        for (List<String> row : Table.rows("actors/nations.tsv", 5)) {
            String code = row.get(0);
            Table.alternatives(row.get(1)).forEach(each -> add(each, country(Kind.COUNTRY, code)));
            Table.alternatives(row.get(2)).forEach(each -> add(each, country(Kind.ADJECTIVE, code)));
            Table.alternatives(row.get(3)).forEach(each -> add(each, country(Kind.PEOPLE, code)));
            Table.alternatives(row.get(4)).forEach(each -> add(each, country(Kind.CAPITAL, code)));
        }
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

    private void organisations() {
        for (List<String> row : Table.rows("actors/organisations.tsv", 5)) {
            Entry entry = new Entry(
                    Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                    row.get(0),
                    optional(row.get(1)),
                    optional(row.get(2)),
                    false,
                    List.of(),
                    "organisation:" + slug(row.get(0)));
            add(row.get(0), entry);
            Table.alternatives(row.get(4)).forEach(each -> add(each, entry));
        }
    }

    private void people() {
        for (List<String> row : Table.rows("actors/people.tsv", 7)) {
            List<Term> terms = new ArrayList<>();
            for (String each : row.get(6).split(";", -1)) {
                Matcher matcher = TERM.matcher(each);
                if (matcher.matches()) {
                    String until = matcher.group(3);
                    terms.add(new Term(
                            matcher.group(1), day(matcher.group(2)), until == null ? LocalDate.MAX : day(until)));
                }
            }
            Entry entry = new Entry(
                    Kind.PERSON,
                    row.get(0),
                    optional(row.get(1)),
                    optional(row.get(2)),
                    row.get(3).equals("f"),
                    List.copyOf(terms),
                    "person:" + slug(row.get(0)));
            people.add(entry);
            add(row.get(0), entry);
            if (!row.get(4).equals("-")) {
                names.computeIfAbsent(key(row.get(4)), each -> new ArrayList<>())
                        .add(0, new Name(row.get(4), entry, true));
                measure(row.get(4));
            }
            Table.alternatives(row.get(5)).forEach(each -> add(each, entry));
        }
    }

    private void places() {
        for (List<String> row : Table.rows("actors/places.tsv", 2)) {
            for (String each : Table.alternatives(row.get(1))) {
                add(
                        each,
                        new Entry(
                                Kind.PLACE,
                                each,
                                optional(row.get(0)),
                                Optional.empty(),
                                false,
                                List.of(),
                                "place:" + slug(each)));
            }
        }
    }

    private void role(List<String> row) {
        Role role = new Role(
                row.get(0),
                row.get(1),
                Role.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                row.get(3).equals("loose"));
        List<String> words = Piece.words(role.word());
        roles.putIfAbsent(String.join(" ", words), role);
        longestRole.merge(words.getFirst(), words.size(), Math::max);
    }

    private void add(String alias, Entry entry) {
        String bare = alias.startsWith("the ") || alias.startsWith("The ") ? alias.substring(4) : alias;
        if (!bare.isBlank() && !key(bare).isBlank()) {
            names.computeIfAbsent(key(bare), each -> new ArrayList<>()).add(new Name(bare, entry, false));
            measure(bare);
        }
    }

    private void measure(String alias) {
        List<String> words = Piece.words(alias);
        longest.merge(words.getFirst(), words.size(), Math::max);
    }

    private static String key(String name) {
        return String.join(" ", Piece.words(name));
    }

    private static String slug(String name) {
        return key(name).replace(' ', '-');
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.length() == 7 ? text + "-01" : text);
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

    /** Who held this office on a day. */
    public Optional<Entry> holder(String country, String title, LocalDate day) {
        return people.stream()
                .filter(each -> each.country().equals(Optional.of(country)))
                .filter(each ->
                        each.terms().stream().anyMatch(term -> term.title().equals(title) && term.covers(day)))
                .findFirst();
    }
}
