package org.daybook.plugins.english.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugins.english.registry.ActorRegistry;
import org.daybook.plugins.english.registry.Entry;
import org.daybook.plugins.english.registry.Role;
import org.daybook.plugins.english.tree.Folding;

/**
 * Whom a surname means: whose full name stands in the article, else who held an office on the day, else whose country is
 * spoken of, else whom the registry lists first.
 */
final class Surnames {
    private static final Set<String> WOMEN = Set.of(
            "woman", "girl", "queen", "princess", "mrs", "mrs.", "ms", "ms.", "mother", "nun", "first lady", "sister");
    private static final Set<String> MEN = Set.of(
            "spokesman",
            "chairman",
            "businessman",
            "congressman",
            "councilman",
            "king",
            "prince",
            "mr",
            "mr.",
            "sir",
            "father",
            "monk",
            "pope",
            "imam",
            "ayatollah",
            "boy");

    private final ActorRegistry registry;
    private final List<Draft> drafts;
    private final Optional<LocalDate> published;
    private final Map<String, Draft> full = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> earlier = new HashSet<>();

    Surnames(ActorRegistry registry, List<Draft> drafts, Optional<LocalDate> published) {
        this.registry = registry;
        this.drafts = drafts;
        this.published = published;
    }

    /** Settles surnames of registered people and where those who changed office belong on the day. */
    void settle() {
        drafts.forEach(this::sex);
        for (Draft draft : drafts) {
            if (draft.named() && draft.surname == null && draft.kind != Mention.Kind.DESCRIPTION) {
                draft.only()
                        .filter(actor -> actor.name().contains(" "))
                        .ifPresent(actor -> full.putIfAbsent(last(actor.name()), draft));
            }
            if (draft.surname == null) {
                draft.actors.forEach(actor -> actor.country().ifPresent(countries::add));
            }
        }
        for (Draft draft : drafts) {
            Entry entry = draft.entry;
            if (entry != null && entry.person() && draft.kind != Mention.Kind.DESCRIPTION) {
                if (draft.surname != null) {
                    alone(draft, entry, draft.surname);
                }
                Entry meant = draft.entry;
                if (meant != null) {
                    published.ifPresent(day -> draft.actors = List.of(meant.actor(day)));
                }
            }
        }
    }

    private void alone(Draft draft, Entry first, String surname) {
        Draft named = full.get(last(surname));
        boolean other = named != null && !first.equals(named.entry) && named.span.start() < draft.span.start();
        if (named != null && other && !earlier.contains(last(surname))) {
            draft.actors = named.actors;
            draft.entry = named.entry;
            draft.antecedent = named.span;
            draft.rule = "surname";
            return;
        }
        earlier.add(last(surname));
        List<Entry> all = registry.surnamed(surname);
        if (all.size() < 2) {
            return;
        }
        List<Entry> left = narrowed(all, each -> published.map(each::serves).orElse(false));
        left = narrowed(left, each -> each.country().map(countries::contains).orElse(false));
        draft.entry = left.getFirst();
        draft.actors = List.of(left.getFirst().actor(""));
        draft.rule = "surname.registry";
    }

    private static List<Entry> narrowed(List<Entry> all, Predicate<Entry> fits) {
        List<Entry> left = all.stream().filter(fits).toList();
        return left.isEmpty() ? all : left;
    }

    /** The folded last word of a name. */
    private static String last(String name) {
        return Folding.word(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Tells he and she apart by the registry, the first name or the title. */
    private void sex(Draft draft) {
        Entry entry = draft.entry;
        Role role = draft.role;
        if (entry != null && entry.person()) {
            draft.sex = entry.female() ? "f" : "m";
        } else if (role != null && WOMEN.stream().anyMatch(role.word()::endsWith)) {
            draft.sex = "f";
        } else if (role != null && MEN.stream().anyMatch(role.word()::endsWith)) {
            draft.sex = "m";
        } else if (draft.person && draft.actors.size() == 1) {
            String name = draft.actors.getFirst().name();
            if (name.contains(" ") && draft.kind != Mention.Kind.DESCRIPTION) {
                draft.sex = registry.sex(Folding.word(name.substring(0, name.indexOf(' '))))
                        .orElse("-");
            }
        }
    }
}
