package org.daybook.plugins.weaponsaid.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.reading.Table;

/** All items by name. Spelling, hyphens and a plural at the end make no difference. */
public final class Catalogue {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 9;

    private final List<Item> items;
    private final Map<String, Item> byName = new HashMap<>();

    private Catalogue(List<Item> items) {
        this.items = List.copyOf(items);
        for (Item item : items) {
            item.names().forEach(name -> byName.putIfAbsent(String.join(" ", pieces(name)), item));
        }
    }

    public static Catalogue load() {
        return new Catalogue(Stream.of("items.tsv", "systems.tsv")
                .flatMap(file -> Table.beside(Catalogue.class, file).rows())
                .map(row -> new Item(
                        row.get("id"), row.get("family"), row.get("kind").equals("generic"), row.list("names")))
                .toList());
    }

    public List<Item> items() {
        return items;
    }

    /** The items a sentence names, the longest name at each place. */
    public List<ItemMention> find(int at, Sentence sentence) {
        List<String> words = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            for (String piece : pieces(tokens.get(token).text())) {
                words.add(piece);
                owner.add(token);
            }
        }
        List<ItemMention> found = new ArrayList<>();
        int word = 0;
        while (word < words.size()) {
            int length = longest(words, owner, word);
            if (length > 0) {
                int first = owner.get(word);
                int last = owner.get(word + length - 1);
                Item item = lookUp(words.subList(word, word + length)).orElseThrow();
                found.add(new ItemMention(
                        item,
                        at,
                        last,
                        tokens.get(first).span().join(tokens.get(last).span())));
            }
            word += Math.max(1, length);
        }
        return found;
    }

    private int longest(List<String> words, List<Integer> owner, int start) {
        for (int length = Math.min(LONGEST, words.size() - start); length > 0; length--) {
            int end = start + length;
            boolean inside = end < words.size() && owner.get(end).equals(owner.get(end - 1));
            if (!inside && lookUp(words.subList(start, end)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private Optional<Item> lookUp(List<String> words) {
        String name = String.join(" ", words);
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byName.get(singular(name))));
    }

    private static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }

    private static List<String> pieces(String text) {
        return Stream.of(GAP.split(text.toLowerCase(Locale.ROOT)))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.replace("defence", "defense").replace("armour", "armor"))
                .toList();
    }
}
