package org.daybook.plugins.english.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.registry.ActorRegistry;
import org.daybook.plugins.english.registry.Entry;
import org.daybook.plugins.english.registry.Role;
import org.daybook.plugins.english.tree.Tree;

/** "The French leader", "the president", "the two leaders", "both nations". */
final class Descriptions {
    private static final Set<String> LEADERS =
            Set.of("leader", "head of state", "head of government", "strongman", "statesman", "incumbent", "ruler");
    private static final Set<String> PERSONS = Set.of(
            "leader",
            "president",
            "man",
            "minister",
            "prime minister",
            "foreign minister",
            "diplomat",
            "premier",
            "official");
    private static final Set<String> OFFICES =
            Set.of("president", "minister", "prime minister", "foreign minister", "premier", "leader");

    private static final Set<String> SIDES = Set.of(
            "nation",
            "country",
            "side",
            "state",
            "government",
            "neighbor",
            "neighbour",
            "party",
            "power",
            "team",
            "delegation",
            "people",
            "ally",
            "army",
            "military",
            "capital");

    private static final Map<String, Set<Entry.Kind>> THINGS = Map.ofEntries(
            Map.entry("group", EnumSet.of(Entry.Kind.ARMED)),
            Map.entry("movement", EnumSet.of(Entry.Kind.ARMED, Entry.Kind.PARTY)),
            Map.entry("militia", EnumSet.of(Entry.Kind.ARMED)),
            Map.entry("faction", EnumSet.of(Entry.Kind.ARMED, Entry.Kind.PARTY)),
            Map.entry("militant group", EnumSet.of(Entry.Kind.ARMED)),
            Map.entry("armed group", EnumSet.of(Entry.Kind.ARMED)),
            Map.entry("rebel group", EnumSet.of(Entry.Kind.ARMED)),
            Map.entry("organization", EnumSet.of(Entry.Kind.INTERNATIONAL, Entry.Kind.ARMED)),
            Map.entry("organisation", EnumSet.of(Entry.Kind.INTERNATIONAL, Entry.Kind.ARMED)),
            Map.entry("alliance", EnumSet.of(Entry.Kind.INTERNATIONAL)),
            Map.entry("bloc", EnumSet.of(Entry.Kind.INTERNATIONAL)),
            Map.entry("party", EnumSet.of(Entry.Kind.PARTY)),
            Map.entry("company", EnumSet.of(Entry.Kind.COMPANY)),
            Map.entry("firm", EnumSet.of(Entry.Kind.COMPANY)),
            Map.entry("agency", EnumSet.of(Entry.Kind.BODY, Entry.Kind.INTERNATIONAL)),
            Map.entry("watchdog", EnumSet.of(Entry.Kind.INTERNATIONAL, Entry.Kind.BODY)),
            Map.entry("court", EnumSet.of(Entry.Kind.BODY, Entry.Kind.INTERNATIONAL)),
            Map.entry("department", EnumSet.of(Entry.Kind.BODY, Entry.Kind.METONYM)));

    /** How many mentions back an office or a neighbour may have been named. */
    private static final int BACK = 400;

    private final ActorRegistry registry;
    private final List<Tree> trees;
    private final List<Draft> drafts;
    private final Optional<LocalDate> published;

    Descriptions(ActorRegistry registry, List<Tree> trees, List<Draft> drafts, Optional<LocalDate> published) {
        this.registry = registry;
        this.trees = trees;
        this.drafts = drafts;
        this.published = published;
    }

    void resolve() {
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            Role role = draft.role;
            boolean open = draft.rule.equals("role") || draft.rule.equals("generic");
            if (draft.kind != Mention.Kind.DESCRIPTION || role == null || !open) {
                continue;
            }
            if (role.word().startsWith("neighb")) {
                neighbour(draft, at);
            } else if (draft.plural) {
                pair(draft, role, at);
            } else if (draft.definite && role.kind() == Role.Kind.TITLE) {
                office(draft, role, at);
                if (draft.country().isEmpty()) {
                    again(draft, role, at);
                }
            } else if (role.word().equals("administration") && draft.country().isEmpty()) {
                administration(draft);
            } else if (draft.definite && draft.country().isEmpty()) {
                again(draft, role, at);
                if (draft.antecedent == null && !draft.plural) {
                    thing(draft, role, at);
                }
            }
        }
    }

    /** "The group", "the alliance", "the company": the last such one named. */
    private void thing(Draft draft, Role role, int at) {
        Set<Entry.Kind> kinds = THINGS.getOrDefault(role.word(), Set.of());
        if (kinds.isEmpty() || draft.last - draft.first > 1) {
            return;
        }
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            Draft other = drafts.get(i);
            Entry entry = other.entry;
            if (entry != null && fits(entry, kinds, role) && other.actors.size() == 1 && !other.place) {
                draft.actors = other.actors;
                draft.entry = entry;
                draft.antecedent = other.naming();
                draft.rule = "role.thing";
                return;
            }
        }
    }

    private boolean fits(Entry entry, Set<Entry.Kind> kinds, Role role) {
        boolean bloc = entry.kind() == Entry.Kind.COUNTRY
                && entry.country().isPresent()
                && !registry.code(entry.country().get());
        boolean court = role.sector().equals("JUD") && !entry.sector().equals(Optional.of("JUD"));
        return !court && (kinds.contains(entry.kind()) || (bloc && kinds.contains(Entry.Kind.INTERNATIONAL)));
    }

    private void office(Draft draft, Role role, int at) {
        boolean leader = LEADERS.contains(role.word());
        Optional<String> country = draft.country();
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            Draft other = drafts.get(i);
            Entry entry = other.entry;
            if (other.named()
                    && entry != null
                    && (country.isEmpty() || country.equals(entry.country()))
                    && (leader ? country.isPresent() && !entry.terms().isEmpty() : registry.held(entry, role.word()))) {
                draft.actors = other.actors;
                draft.antecedent = other.naming();
                draft.entry = entry;
                draft.rule = "office";
                return;
            }
        }
        if (country.isPresent() && !leader) {
            published
                    .flatMap(day -> registry.holder(country.get(), role.word(), day))
                    .ifPresent(holder -> {
                        draft.actors = List.of(holder.actor(""));
                        draft.entry = holder;
                        draft.rule = "office.registry";
                    });
        }
    }

    /** An administration without a name is the American one where America is spoken of. */
    private void administration(Draft draft) {
        boolean american =
                drafts.stream().flatMap(each -> each.country().stream()).anyMatch("USA"::equals);
        if (american) {
            draft.only()
                    .ifPresent(said -> draft.actors =
                            List.of(new Actor(said.name(), "", Optional.of("USA"), said.sector(), Optional.empty())));
            draft.rule = "role.administration";
        }
    }

    /** "The government" after "the Danish government" is the same one. */
    private void again(Draft draft, Role role, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            Draft other = drafts.get(i);
            boolean same = other.role != null
                    && (role.equals(other.role)
                            || other.role.word().endsWith(" " + role.word())
                            || other.role.word().startsWith(role.word() + " of "));
            if (same && other.country().isPresent() && other.kind == Mention.Kind.DESCRIPTION) {
                draft.actors = other.actors;
                draft.antecedent = other.naming();
                draft.rule = "role.again";
                return;
            }
        }
    }

    /** "Russia invaded its neighbour": the country last named that is not the owner, who was named right before. */
    private void neighbour(Draft draft, int at) {
        if (draft.plural || draft.country().isPresent()) {
            return;
        }
        Optional<String> owner = Optional.empty();
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            Draft other = drafts.get(i);
            Optional<Actor> country =
                    other.only().filter(actor -> actor.country().isPresent() && !other.place);
            if (country.isPresent() && owner.isEmpty()) {
                owner = country.get().country();
            } else if (country.isPresent()
                    && !owner.equals(country.get().country())
                    && other.entry != null
                    && other.entry.geographic()) {
                draft.actors = List.of(country(country.get()));
                draft.rule = "neighbour";
                return;
            }
        }
    }

    /** "The two leaders" were named before; "two diplomats" are new. */
    private void pair(Draft draft, Role role, int at) {
        Tree tree = trees.get(draft.sentence);
        boolean two = false;
        for (int i = Math.max(0, draft.first - 1); i <= draft.last && !two; i++) {
            two = (tree.lower(i).equals("two") && draft.definite)
                    || tree.lower(i).equals("both");
        }
        String held =
                role.word().endsWith("s") ? role.word().substring(0, role.word().length() - 1) : role.word();
        String word = held.endsWith("ie") ? held.substring(0, held.length() - 2) + "y" : held;
        boolean persons = PERSONS.contains(word);
        if (!two || draft.country().isPresent() || (!persons && !SIDES.contains(word))) {
            return;
        }
        List<Actor> found = new ArrayList<>();
        for (int i = at - 1; i >= 0 && found.size() < 2 && drafts.get(i).sentence >= draft.sentence - 6; i--) {
            Draft other = drafts.get(i);
            if (!other.place && (!persons || (other.named() && holds(other, word)))) {
                other.actors.stream()
                        .filter(actor -> actor.country().isPresent())
                        .filter(actor ->
                                found.stream().noneMatch(seen -> seen.country().equals(actor.country())))
                        .limit(2L - found.size())
                        .forEach(actor -> found.add(persons ? actor : country(actor)));
            }
        }
        if (found.size() == 2) {
            draft.actors = List.copyOf(found);
            draft.rule = "pair";
        }
    }

    /** "The two presidents" are people who hold that office, as far as their offices are known. */
    private static boolean holds(Draft person, String office) {
        if (!OFFICES.contains(office)) {
            return true;
        }
        Role title = person.role;
        Entry entry = person.entry;
        if (entry == null || entry.terms().isEmpty()) {
            return entry == null && (title == null || title.word().endsWith(office));
        }
        boolean head = office.equals("leader");
        return entry.terms().stream().anyMatch(term -> head || term.title().endsWith(office));
    }

    private Actor country(Actor actor) {
        String code = actor.country().orElseThrow();
        return new Actor(
                registry.countryName(code), "", Optional.of(code), Optional.of("GOV"), Optional.of("country:" + code));
    }
}
