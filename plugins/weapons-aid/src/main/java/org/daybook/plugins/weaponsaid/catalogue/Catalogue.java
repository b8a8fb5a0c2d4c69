package org.daybook.plugins.weaponsaid.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Table;

/** All items by name. Spelling, hyphens and a plural at the end make no difference. */
public final class Catalogue {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 9;
    private static final Set<String> JOINTS = Set.of("-", "–", "/", "'", "’", "‘", "“", "”", "\"", ".");
    private static final Set<String> NO_THINGS = Set.of("VERB", "AUX", "PRON", "DET");

    private final List<Item> items;
    private final Map<String, Item> byName = new HashMap<>();
    /** The first words of all names. */
    private final Set<String> beginnings = new HashSet<>();

    /** Single words that are an item only with a capital: "Javelin", not "javelin". */
    private final Set<String> proper = new HashSet<>();

    private Catalogue(List<Item> items) {
        this.items = List.copyOf(items);
        for (Item item : items) {
            for (String name : item.names()) {
                List<String> pieces = pieces(name);
                pieces.stream().findFirst().ifPresent(beginnings::add);
                boolean first = byName.putIfAbsent(String.join(" ", pieces), item) == null;
                if (first && pieces.size() == 1 && Character.isUpperCase(name.codePointAt(0))) {
                    proper.add(pieces.getFirst());
                }
            }
        }
    }

    public static Catalogue load() {
        return new Catalogue(Stream.of("items.tsv", "systems.tsv")
                .flatMap(file -> Table.beside(Catalogue.class, file).rows())
                .map(row -> new Item(
                        row.get("id"),
                        row.get("family"),
                        row.get("kind").equals("generic"),
                        row.get("origin"),
                        row.list("names")))
                .toList());
    }

    public List<Item> items() {
        return items;
    }

    /** The items a sentence names, the longest name at each place. */
    public List<ItemMention> find(int at, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Piece> pieces = cut(tokens);
        List<ItemMention> found = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            int length = longest(pieces, start);
            if (length > 0) {
                int first = pieces.get(start).token();
                int last = pieces.get(start + length - 1).token();
                Item item = lookUp(text(pieces, start, length)).orElseThrow();
                Span span = tokens.get(first).span().join(tokens.get(last).span());
                found.add(new ItemMention(item, at, last, span));
            }
            start += Math.max(1, length);
        }
        return joined(found, tokens);
    }

    /** "Cheongung missiles", "CB90 boats": a name right before a class of items is one thing, of the class if the two differ. */
    private static List<ItemMention> joined(List<ItemMention> all, List<Token> tokens) {
        List<ItemMention> joined = new ArrayList<>();
        for (ItemMention each : all) {
            if (joined.isEmpty()) {
                joined.add(each);
                continue;
            }
            ItemMention before = joined.getLast();
            boolean one = !before.item().generic()
                    && each.item().generic()
                    && before.head() + 1 < tokens.size()
                    && tokens.get(before.head() + 1).span().start()
                            == each.span().start();
            if (one) {
                boolean same = before.item().family().equals(each.item().family());
                joined.removeLast();
                joined.add(new ItemMention(
                        same ? before.item() : each.item(),
                        each.sentence(),
                        each.head(),
                        before.span().join(each.span())));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    /**
     * A piece of a word.
     *
     * @param run grows where a mark stands between two words that no name contains: "a $10 billion"
     */
    private record Piece(String text, int token, int run, boolean capital, boolean thing) {}

    private static List<Piece> cut(List<Token> tokens) {
        List<Piece> cut = new ArrayList<>();
        int run = 0;
        for (int token = 0; token < tokens.size(); token++) {
            Token word = tokens.get(token);
            List<String> pieces = pieces(word.text());
            if (pieces.isEmpty() && !JOINTS.contains(word.text())) {
                run++;
            }
            for (String piece : pieces) {
                boolean capital = !Character.isLowerCase(word.text().codePointAt(0));
                cut.add(new Piece(piece, token, run, capital, !NO_THINGS.contains(word.tag())));
            }
        }
        return cut;
    }

    private int longest(List<Piece> pieces, int start) {
        Piece first = pieces.get(start);
        if (!beginnings.contains(first.text()) && !beginnings.contains(singular(first.text()))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, pieces.size() - start); length > 0; length--) {
            int end = start + length;
            Piece last = pieces.get(end - 1);
            boolean inside = end < pieces.size() && pieces.get(end).token() == last.token();
            boolean small = length == 1 && !first.capital() && isProper(first.text());
            boolean other = length == 1 && !first.thing() && !first.capital();
            boolean whole = first.run() == last.run() && !inside && !small && !other;
            if (whole && lookUp(text(pieces, start, length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private static String text(List<Piece> pieces, int start, int length) {
        return String.join(
                " ",
                pieces.subList(start, start + length).stream().map(Piece::text).toList());
    }

    private boolean isProper(String word) {
        return proper.contains(word) || (!byName.containsKey(word) && proper.contains(singular(word)));
    }

    private Optional<Item> lookUp(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byName.get(singular(name))));
    }

    private static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }

    private static List<String> pieces(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return whole(lower)
                ? List.of(american(lower))
                : Stream.of(GAP.split(lower))
                        .filter(piece -> !piece.isEmpty())
                        .map(Catalogue::american)
                        .toList();
    }

    /** Most words are one piece, which is quickly seen. */
    private static boolean whole(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !lower.isEmpty();
    }

    private static String american(String piece) {
        return piece.replace("defence", "defense").replace("armour", "armor");
    }
}
