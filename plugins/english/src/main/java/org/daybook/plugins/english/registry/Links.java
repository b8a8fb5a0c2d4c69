package org.daybook.plugins.english.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugins.english.tree.Tree;
import org.jspecify.annotations.Nullable;

/** What follows a word for an office or a body and belongs to it: "of Kosovo", "in the Turkish capital Ankara". */
public final class Links {
    private static final Set<String> INNER = Set.of("of", "for", "on", "against", "and", "&");
    private static final Set<String> ARTICLES = Set.of("the", "a");
    private static final Set<String> AREAS = Set.of(
            "city", "town", "province", "village", "state", "district", "capital", "region", "port", "area", "county");
    private static final Set<String> LINKS = Set.of("of", "in", "from", "at", "inside", "near");

    private Links() {}

    /** "Department of Transportation", "Union of Teachers and Nurses": a body's name goes on after its first word. */
    public static int end(Tree tree, List<Piece> pieces, int piece, Role role) {
        int last = pieces.get(piece).token();
        if (role.kind() != Role.Kind.BODY || !pieces.get(piece).capital()) {
            return last;
        }
        int end = last;
        int at = last + 1;
        while (at + 1 < tree.size() && INNER.contains(tree.lower(at))) {
            int next = at + 1;
            if (ARTICLES.contains(tree.lower(next)) && next + 1 < tree.size()) {
                next++;
            }
            int from = next;
            while (next < tree.size() && tree.tagged(next, "PROPN") && capital(tree, next)) {
                next++;
            }
            boolean joined = tree.lower(at).equals("and") || tree.lower(at).equals("&");
            if (next == from || (joined && end == last)) {
                break;
            }
            end = next - 1;
            at = next;
        }
        return end;
    }

    private static boolean capital(Tree tree, int token) {
        return Character.isUpperCase(tree.token(token).text().charAt(0));
    }

    /** "The leaders of Chad and Niger": the next one named. */
    public static @Nullable Hit joined(Tree tree, List<Piece> pieces, int end, List<Hit> hits) {
        int at = end + 1;
        while (at < tree.size() && at < end + 4 && (tree.lower(at).equals(",") || tree.tagged(at, "CCONJ", "DET"))) {
            at++;
        }
        int from = at;
        return from == end + 1
                ? null
                : hits.stream()
                        .filter(hit -> pieces.get(hit.first()).token() == from
                                && hit.entry().geographic()
                                && (from + 1 >= tree.size()
                                        || !tree.token(from + 1).fine().equals("POS")))
                        .findFirst()
                        .orElse(null);
    }

    /** "the president of Kosovo", "police in Bogota": the country named right after. */
    public static Optional<Hit> of(Tree tree, List<Piece> pieces, int last, List<Hit> hits) {
        if (last + 2 >= tree.size() || !LINKS.contains(tree.lower(last + 1))) {
            return Optional.empty();
        }
        int from = tree.tagged(last + 2, "DET") ? last + 3 : last + 2;
        int until = from;
        boolean placed = !tree.lower(last + 1).equals("of");
        while (placed
                && until < tree.size()
                && until < from + 3
                && (tree.tagged(until, "ADJ")
                        || AREAS.contains(tree.lower(until))
                        || tree.lower(until).equals("of"))) {
            until++;
        }
        int to = until;
        return hits.stream()
                .filter(hit -> pieces.get(hit.first()).token() >= from
                        && pieces.get(hit.first()).token() <= to)
                .filter(hit -> !hit.entry().person() && hit.entry().country().isPresent())
                .findFirst();
    }
}
