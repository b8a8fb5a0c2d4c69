package org.daybook.plugins.interactions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.plugin.reading.Table;

/** Who is at war with whom, both ways. */
final class Wars {

    private final Map<String, Set<String>> enemies = new HashMap<>();

    private Wars() {}

    static Wars load() {
        Wars wars = new Wars();
        Table.beside(Wars.class, "wars.tsv").rows().forEach(row -> {
            wars.add(row.get("one"), row.get("other"));
            wars.add(row.get("other"), row.get("one"));
        });
        return wars;
    }

    private void add(String one, String other) {
        enemies.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    }

    Set<String> enemies(Set<String> sides) {
        Set<String> found = new HashSet<>();
        sides.forEach(side -> found.addAll(enemies.getOrDefault(side, Set.of())));
        return found;
    }
}
