package org.daybook.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.events.FactEvent.Actor;
import org.jspecify.annotations.Nullable;

/** Who acts and speaks: states, bodies and people, a few of them nearly always, most of them hardly ever. */
final class Cast {

    private static final int STATES = 150;
    private static final int BODIES = 60;
    private static final int PEOPLE = 800;
    private static final double SKEW = 1.05;
    private static final List<String> GIVEN = List.of(
            "Adela", "Bruno", "Carla", "Dario", "Edith", "Falk", "Greta", "Henrik", "Ilse", "Jonas", "Karin", "Lothar",
            "Mirela", "Nils", "Odile", "Pavel", "Ruth", "Stellan", "Tamar", "Ulrich", "Vera", "Walter", "Xenia",
            "Yannis", "Zora", "Amin", "Bashir", "Chidi", "Dalia", "Emeka", "Farah", "Goran", "Hana", "Imran", "Jamila");
    private static final List<String> FAMILY = List.of(
            "Aldane",
            "Brevik",
            "Corvell",
            "Dunmore",
            "Estrand",
            "Fallow",
            "Grennan",
            "Hollis",
            "Ivarsen",
            "Jessop",
            "Kestner",
            "Lindahl",
            "Marrow",
            "Nystrand",
            "Okafor",
            "Pellier",
            "Quarrie",
            "Rostova",
            "Sandell",
            "Tverdov",
            "Umber",
            "Valente",
            "Wexford",
            "Yardley",
            "Zelnik",
            "Abernet",
            "Bellamy",
            "Castagne",
            "Dravec",
            "Ellwood");
    private static final List<String> SECTORS = List.of("GOV", "GOV", "GOV", "MIL", "OPP", "LEG", "JUD", "BUS", "MED");
    private static final List<String> COUNCILS = List.of(
            "Council", "Union", "Commission", "Alliance", "Agency", "Assembly", "Conference", "Forum", "Bank", "Court");
    private static final List<String> REGIONS =
            List.of("Northern", "Baltic", "Adriatic", "Caspian", "Coastal", "Alpine");
    private static final List<String> UNNAMED = List.of(
            "officials",
            "a senior official",
            "two diplomats",
            "people briefed on the talks",
            "a spokesperson",
            "lawmakers",
            "a person who asked not to be named",
            "defence sources");

    private final Weighted<Actor> states;
    private final Weighted<Actor> bodies;
    private final Weighted<Actor> people;

    Cast(Chance chance) {
        List<Actor> states = states();
        this.states = Weighted.zipf(states, SKEW);
        this.bodies = Weighted.zipf(bodies(), SKEW);
        this.people = Weighted.zipf(people(chance, this.states), SKEW);
    }

    /** One who does something. */
    Actor actor(Chance chance) {
        double kind = chance.fraction();
        return kind < 0.58
                ? states.draw(chance)
                : kind < 0.90 ? called(people.draw(chance), chance) : bodies.draw(chance);
    }

    /** One who does something to the other. */
    Actor other(Actor than, Chance chance) {
        Actor found = actor(chance);
        while (found.name().equals(than.name())) {
            found = actor(chance);
        }
        return found;
    }

    Actor state(Chance chance) {
        return states.draw(chance);
    }

    /** One who says something; a third of them have no name. */
    Actor speaker(Chance chance) {
        if (chance.happens(0.33)) {
            String words = chance.of(UNNAMED);
            return new Actor(words, words, null, "GOV", null);
        }
        return chance.happens(0.75) ? called(people.draw(chance), chance) : bodies.draw(chance);
    }

    private static Actor called(Actor person, Chance chance) {
        if (chance.happens(0.4)) {
            return person;
        }
        String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
        return new Actor(person.name(), surname, person.country(), person.sector(), person.registryId());
    }

    private static List<Actor> states() {
        List<Actor> states = new ArrayList<>();
        // codes alone: their names differ from one JDK to the next
        for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .sorted()
                .limit(STATES)
                .toList()) {
            String name = "State of " + code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT) + "ia";
            states.add(actor(name, code, "GOV", "country:" + code));
        }
        return states;
    }

    private static List<Actor> bodies() {
        List<Actor> bodies = new ArrayList<>();
        for (int i = 0; i < BODIES; i++) {
            String region = REGIONS.get(i % REGIONS.size());
            String kind = COUNCILS.get(i / REGIONS.size());
            String code = (region.substring(0, 2) + kind.substring(0, 2)).toUpperCase(Locale.ROOT);
            bodies.add(actor(region + " " + kind, code, "IGO", "organisation:" + code));
        }
        return bodies;
    }

    private static List<Actor> people(Chance chance, Weighted<Actor> states) {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String name = GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get(i / GIVEN.size() % FAMILY.size());
            String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
            people.add(actor(name, states.draw(chance).country(), chance.of(SECTORS), "person:" + id));
        }
        return people;
    }

    private static Actor actor(String name, @Nullable String country, String sector, String registryId) {
        return new Actor(name, name, country, sector, registryId);
    }
}
