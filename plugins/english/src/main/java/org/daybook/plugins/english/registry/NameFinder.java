package org.daybook.plugins.english.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.plugins.english.registry.ActorRegistry.Name;
import org.daybook.plugins.english.registry.Entry.Kind;
import org.daybook.plugins.english.tree.Tree;

/** Finds the registry's names in a sentence: the longest first, from left to right. */
public final class NameFinder {
    private final ActorRegistry registry;

    public NameFinder(ActorRegistry registry) {
        this.registry = registry;
    }

    public List<Hit> find(Tree tree, List<Piece> pieces) {
        boolean shouting = pieces.stream().filter(Piece::shouted).count() * 10 > pieces.size() * 7L;
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Hit> hit = longest(tree, pieces, at, shouting);
            hit.ifPresent(hits::add);
            at = hit.map(each -> each.last() + 1).orElse(at + 1);
        }
        return hits;
    }

    private Optional<Hit> longest(Tree tree, List<Piece> pieces, int at, boolean shouting) {
        int most = Math.min(registry.longest(pieces.get(at).folded()), pieces.size() - at);
        for (int size = most; size > 0; size--) {
            List<String> words = new ArrayList<>(size);
            for (int i = at; i < at + size; i++) {
                words.add(pieces.get(i).folded());
            }
            List<Name> fitting = fitting(registry.named(String.join(" ", words)), pieces.get(at), size, shouting);
            if (!fitting.isEmpty()) {
                int last = at + size - 1;
                Name name = choose(fitting, tree, pieces, at, last);
                return Optional.of(new Hit(
                        at,
                        last,
                        name.entry(),
                        pieces.get(at).span().join(pieces.get(last).span()),
                        name.alone()));
            }
        }
        return Optional.empty();
    }

    private static List<Name> fitting(List<Name> names, Piece first, int size, boolean shouting) {
        return names.stream()
                .filter(each -> {
                    String alias = each.alias().replace(".", "");
                    if (size == 1 && alias.length() <= 5 && alias.equals(alias.toUpperCase(java.util.Locale.ROOT))) {
                        boolean known =
                                alias.equals("US") || alias.equals("UN") || alias.equals("EU") || alias.equals("UK");
                        return first.text().replace(".", "").equals(alias) && (!shouting || known);
                    }
                    return first.capital() || Character.isLowerCase(each.alias().charAt(0));
                })
                .toList();
    }

    /** A word may name a country, its people and its language: what follows and its tag decide. */
    private static Name choose(List<Name> names, Tree tree, List<Piece> pieces, int first, int last) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        boolean modifies = modifies(tree, pieces, last);
        boolean people =
                !modifies && tree.token(pieces.get(last).token()).fine().endsWith("S");
        return names.stream()
                .min(Comparator.comparingInt(each -> switch (each.entry().kind()) {
                    case ADJECTIVE -> modifies ? 0 : 5;
                    case PEOPLE -> people || (first > 0 && !modifies) ? 1 : 6;
                    case PERSON -> 2;
                    case COUNTRY -> 1;
                    case METONYM, INTERNATIONAL, ARMED -> 2;
                    case CAPITAL -> 3;
                    case BODY, PARTY, COMPANY, MEDIA -> 3;
                    case PLACE -> 4;
                }))
                .orElseThrow();
    }

    /** Whether a noun or an adjective of the same phrase follows. */
    public static boolean modifies(Tree tree, List<Piece> pieces, int last) {
        if (last + 1 >= pieces.size()) {
            return false;
        }
        int next = pieces.get(last + 1).token();
        return next == pieces.get(last).token()
                || tree.tagged(next, "NOUN", "PROPN", "ADJ", "NUM")
                || (tree.token(next).fine().equals("VBG") && tree.is(next, "amod"));
    }

    public static boolean adjective(Entry entry) {
        return entry.kind() == Kind.ADJECTIVE;
    }
}
