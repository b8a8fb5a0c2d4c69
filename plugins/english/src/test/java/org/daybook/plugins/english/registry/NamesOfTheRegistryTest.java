package org.daybook.plugins.english.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugins.english.registry.ActorRegistry.Name;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;

/** What the tables say holds together: names meet their entries, spellings meet, look-alikes do not. */
class NamesOfTheRegistryTest {
    private static final ActorRegistry REGISTRY = ActorRegistry.load();

    private static Set<String> ids(String name) {
        return REGISTRY.named(RegistryReader.key(name)).stream()
                .map(Name::entry)
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    @Test
    void everyPersonIsFoundByTheName() {
        assertThat(REGISTRY.people()).hasSizeGreaterThan(2500);
        assertThat(REGISTRY.people())
                .allSatisfy(each -> assertThat(ids(each.name())).contains(each.id()));
    }

    @Test
    void noTwoPeopleHaveOneFullName() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Entry person : REGISTRY.people()) {
            if (seen.put(person.id(), person.name()) != null) {
                twice.add(person.name());
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void whoSharesASurnameDiffersByCountryOrByTime() {
        List<String> unclear = new ArrayList<>();
        for (Entry one : REGISTRY.people()) {
            String surname = one.name().substring(one.name().lastIndexOf(' ') + 1);
            for (Entry two : REGISTRY.surnamed(surname)) {
                boolean both =
                        REGISTRY.surnamed(surname).contains(one) && one.name().compareTo(two.name()) < 0;
                boolean together = one.terms().stream()
                        .anyMatch(a -> two.terms().stream()
                                .anyMatch(b ->
                                        a.from().isBefore(b.until()) && b.from().isBefore(a.until())));
                if (both && together && one.country().equals(two.country())) {
                    unclear.add(one.name() + " and " + two.name());
                }
            }
        }
        assertThat(unclear).isEmpty();
    }

    @Test
    void oneOfficeOfAStateHasOneHolderAtATime() {
        List<String> twice = new ArrayList<>();
        for (Entry one : REGISTRY.people()) {
            for (Entry.Term term : one.terms()) {
                String country = term.country().or(one::country).orElse("");
                boolean single =
                        Set.of("president", "prime minister", "chancellor").contains(term.title())
                                && REGISTRY.code(country)
                                && !Set.of("CHE", "BIH", "LBY").contains(country);
                java.time.LocalDate day = term.from().plusDays(20);
                if (single
                        && term.covers(day)
                        && REGISTRY.holder(country, term.title(), day).isEmpty()) {
                    twice.add(one.name() + " " + country + " " + term.title() + " " + day);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void spellingsOfOneNameMeet() {
        assertThat(Table.rows("actors/same-name.tsv", 2)).allSatisfy(row -> {
            assertThat(ids(row.get(0))).as(row.get(0)).isNotEmpty();
            assertThat(ids(row.get(0))).as(row.toString()).containsAnyElementsOf(ids(row.get(1)));
        });
    }

    @Test
    void namesThatLookAlikeStayApart() {
        assertThat(Table.rows("actors/other-name.tsv", 2))
                .allSatisfy(
                        row -> assertThat(ids(row.get(0))).as(row.toString()).noneMatch(ids(row.get(1))::contains));
    }
}
