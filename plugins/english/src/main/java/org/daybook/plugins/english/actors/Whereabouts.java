package org.daybook.plugins.english.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.registry.Role;
import org.daybook.plugins.english.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Whose police, court or government is meant where none is said: that of the one place the sentence speaks of, else of the
 * one country the article speaks of. What acts across borders (envoys, troops, migrants) is left open.
 */
final class Whereabouts {
    private static final Set<String> AT_HOME = Set.of("COP", "JUD", "LEG", "OPP");
    private static final Set<String> LOCALS = Set.of(
            "protester",
            "protestor",
            "demonstrator",
            "resident",
            "villager",
            "civilian",
            "voter",
            "rioter",
            "striker",
            "gunman",
            "militant",
            "rebel",
            "insurgent",
            "gang",
            "government",
            "authorities",
            "authority",
            "cabinet",
            "ruling party",
            "election commission",
            "electoral commission",
            "central bank",
            "city council",
            "army",
            "security forces",
            "military junta",
            "junta",
            "president",
            "prime minister",
            "interior minister",
            "justice minister",
            "health minister",
            "education minister",
            "union",
            "trade union",
            "armed men",
            "activist");

    private final List<Tree> trees;
    private final List<Draft> drafts;

    Whereabouts(List<Tree> trees, List<Draft> drafts) {
        this.trees = trees;
        this.drafts = drafts;
    }

    void settle() {
        Map<Integer, Set<String>> here = new HashMap<>();
        Set<String> everywhere = new HashSet<>();
        for (Draft draft : drafts) {
            draft.actors.forEach(actor -> actor.country().ifPresent(country -> {
                everywhere.add(country);
                if (draft.place) {
                    here.computeIfAbsent(draft.sentence, each -> new HashSet<>())
                            .add(country);
                }
            }));
        }
        together();
        for (Draft draft : drafts) {
            if (open(draft)) {
                Set<String> near = here.getOrDefault(draft.sentence, Set.of());
                if (near.size() == 1) {
                    give(draft, near.iterator().next(), "role.here");
                } else if (near.isEmpty() && everywhere.size() == 1) {
                    give(draft, everywhere.iterator().next(), "role.only");
                }
            }
        }
    }

    private static boolean open(Draft draft) {
        Role role = draft.role;
        boolean plain = draft.kind == Mention.Kind.DESCRIPTION && draft.rule.equals("role");
        return plain
                && role != null
                && draft.country().isEmpty()
                && draft.actors.size() == 1
                && (AT_HOME.contains(role.sector()) || LOCALS.contains(role.word()));
    }

    private static void give(Draft draft, String country, String rule) {
        draft.actors = List.of(draft.actors.getFirst().withCountry(country));
        draft.rule = rule;
    }

    /** "Lawyers, doctors and shopkeepers in Chad": all of them are there. */
    private void together() {
        Map<Long, Draft> at = new HashMap<>();
        drafts.forEach(each -> at.putIfAbsent(place(each.sentence, each.token), each));
        for (Draft last : drafts) {
            Tree tree = trees.get(last.sentence);
            Optional<String> country = last.only().flatMap(Actor::country);
            boolean joined = last.kind == Mention.Kind.DESCRIPTION && last.role != null && tree.is(last.token, "conj");
            int head = joined ? tree.head(last.token) : -1;
            for (int steps = 0; head >= 0 && country.isPresent() && steps < 9; steps++) {
                share(at.get(place(last.sentence, head)), country.get());
                for (int other : tree.children(head, "conj")) {
                    if (other < last.token) {
                        share(at.get(place(last.sentence, other)), country.get());
                    }
                }
                head = tree.is(head, "conj") ? tree.head(head) : -1;
            }
        }
    }

    private static long place(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    private static void share(@Nullable Draft draft, String country) {
        if (draft != null
                && draft.kind == Mention.Kind.DESCRIPTION
                && draft.rule.equals("role")
                && draft.country().isEmpty()
                && draft.actors.size() == 1) {
            give(draft, country, "role.together");
        }
    }
}
