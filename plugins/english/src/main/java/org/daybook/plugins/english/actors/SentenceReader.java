package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.registry.ActorRegistry;
import org.daybook.plugins.english.registry.Entry;
import org.daybook.plugins.english.registry.Entry.Kind;
import org.daybook.plugins.english.registry.Hit;
import org.daybook.plugins.english.registry.NameFinder;
import org.daybook.plugins.english.registry.Piece;
import org.daybook.plugins.english.tree.CalendarNames;
import org.daybook.plugins.english.tree.Folding;
import org.daybook.plugins.english.tree.Table;
import org.daybook.plugins.english.tree.Tree;

/** Reads the names and descriptions of one sentence, without looking at its neighbours. */
final class SentenceReader {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "across",
            "outside",
            "around",
            "throughout",
            "over",
            "off",
            "into",
            "within",
            "above",
            "via");
    private static final Set<String> CALENDAR = CalendarNames.and(
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "christmas",
            "easter",
            "ramadan",
            "internet",
            "god",
            "gmt",
            "am",
            "pm");
    private static final Set<String> PARTICLES = Set.of(
            "bin", "al", "de", "van", "von", "da", "der", "el", "ibn", "del", "la", "di", "den", "ben", "du", "dos");

    private static final Set<String> NO_ACTORS = Table.rows("actors/no-actors.tsv", 1).stream()
            .map(row -> Folding.word(row.getFirst()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SURNAMES =
            Set.of("king", "prince", "bishop", "pope", "judge", "marshal", "priest", "guard", "cook", "baker", "major");

    private final ActorRegistry registry;
    private final NameFinder names;
    private final RoleReader roles;

    SentenceReader(ActorRegistry registry) {
        this.registry = registry;
        names = new NameFinder(registry);
        roles = new RoleReader(registry);
    }

    /** Whether this is a word of the calendar, no name. */
    static boolean calendar(String word) {
        return CALENDAR.contains(word);
    }

    List<Draft> read(Tree tree) {
        List<Piece> pieces = Piece.of(tree);
        List<Hit> hits = new ArrayList<>(names.find(tree, pieces));
        hits.removeIf(hit -> hit.alone() && forename(tree, pieces, hit));
        List<RoleReader.Match> matches = new ArrayList<>(roles.find(tree, pieces, hits));
        matches.removeIf(match -> partOfName(tree, pieces, match, hits));
        hits.removeIf(
                hit -> matches.stream().anyMatch(match -> match.first() <= hit.last() && hit.first() <= match.last()));
        boolean[] taken = new boolean[tree.size()];
        hits.forEach(hit -> take(
                taken, pieces.get(hit.first()).token(), pieces.get(hit.last()).token()));
        matches.forEach(match -> take(
                taken,
                pieces.get(match.first()).token(),
                pieces.get(match.last()).token()));
        List<Hit> propers = propers(tree, pieces, taken);
        List<Draft> drafts = new ArrayList<>(roles.drafts(tree, pieces, matches, hits, propers));
        List<Span> used = new ArrayList<>(drafts.stream().map(each -> each.span).toList());
        for (Hit hit : hits) {
            if (used.stream().noneMatch(span -> span.contains(hit.span()))) {
                drafts.add(name(tree, pieces, hit));
            }
        }
        for (Hit hit : propers) {
            boolean start = pieces.get(hit.last()).token() == 0 && !tree.is(0, "nsubj");
            if (!start && used.stream().noneMatch(span -> span.contains(hit.span()))) {
                drafts.add(proper(tree, pieces, hit));
            }
        }
        drafts.sort(Comparator.comparing((Draft each) -> each.span));
        drafts.forEach(each -> settle(tree, each));
        return drafts;
    }

    /** "Christian Porter", "Dayton King": words for roles that are names beside another name. */
    private boolean partOfName(Tree tree, List<Piece> pieces, RoleReader.Match match, List<Hit> hits) {
        Piece word = pieces.get(match.first());
        if (match.first() != match.last() || !word.capital() || !tree.tagged(word.token(), "PROPN", "ADJ")) {
            return false;
        }
        boolean before = match.first() > 0
                && SURNAMES.contains(word.folded())
                && adjacent(tree, pieces, match.first())
                && pieces.get(match.first() - 1).capital()
                && tree.tagged(pieces.get(match.first() - 1).token(), "PROPN")
                && !(match.first() + 1 < pieces.size()
                        && pieces.get(match.first() + 1).capital())
                && hits.stream().noneMatch(hit -> hit.last() == match.first() - 1);
        boolean after = registry.sex(word.folded()).isPresent()
                && match.first() + 1 < pieces.size()
                && adjacent(tree, pieces, match.first() + 1)
                && pieces.get(match.first() + 1).capital()
                && tree.tagged(pieces.get(match.first() + 1).token(), "PROPN");
        return before || after;
    }

    /** "Melania Trump" is another Trump: a first name before the surname that is none of whom it means alone. */
    private boolean forename(Tree tree, List<Piece> pieces, Hit hit) {
        int before = hit.first() - 1;
        if (before < 0 || !adjacent(tree, pieces, hit.first())) {
            return false;
        }
        Piece first = pieces.get(before);
        return first.capital()
                && registry.sex(first.folded()).isPresent()
                && registry.role(first.folded()).isEmpty()
                && Stream.of(hit.entry().name().split(" ", -1))
                        .noneMatch(each -> Folding.word(each).equals(first.folded()));
    }

    private static void take(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }

    /** The head word of the mention and whether it stands before a noun. */
    private static void settle(Tree tree, Draft draft) {
        int top = tree.top(draft.span);
        draft.token = top < 0 ? draft.last : top;
        int next = draft.last + 1;
        boolean possessive = next < tree.size() && tree.token(next).fine().equals("POS");
        boolean compound = tree.is(draft.token, "compound", "nmod:poss", "amod") && tree.head(draft.token) > draft.last;
        if (draft.kind == Mention.Kind.NAME && (possessive || compound)) {
            draft.kind = Mention.Kind.ADJECTIVE;
        }
    }

    private static Draft name(Tree tree, List<Piece> pieces, Hit hit) {
        int first = pieces.get(hit.first()).token();
        int last = pieces.get(hit.last()).token();
        Entry entry = hit.entry();
        boolean adjective = NameFinder.adjective(entry);
        Draft draft = new Draft(
                tree.number(),
                first,
                last,
                hit.span(),
                adjective ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME,
                List.of(entry.actor(hit.span().toString())),
                "gazetteer");
        draft.entry = entry;
        draft.person = entry.person();
        draft.plural = entry.kind() == Kind.PEOPLE && tree.token(last).fine().endsWith("S");
        draft.bare = hit.alone();
        draft.surname = hit.alone() ? words(tree, hit) : null;
        draft.place = entry.kind() == Kind.PLACE
                || (entry.geographic() && (where(tree, first, last) || dateline(tree, first, last)));
        return draft;
    }

    /** Whether a preposition of place governs the words: "in Kyiv", "in northern Syria", "in Syria and Iraq". */
    private static boolean where(Tree tree, int first, int last) {
        if (last + 1 < tree.size() && tree.token(last + 1).fine().equals("POS")) {
            return false;
        }
        for (int at = first - 1; at >= 0 && at >= first - 4; at--) {
            if (WHERE.contains(tree.lower(at)) && tree.tagged(at, "ADP", "SCONJ")) {
                return true;
            }
            if (!tree.tagged(at, "DET", "ADJ", "ADV", "CCONJ", "PROPN", "PUNCT")
                    || tree.lower(at).equals("-")) {
                return false;
            }
        }
        return false;
    }

    /** "WASHINGTON (Reuters) -", "Moscow, July 3 –" at the head of a sentence. */
    private static boolean dateline(Tree tree, int first, int last) {
        if (first != 0 || last + 1 >= tree.size()) {
            return false;
        }
        String next = tree.lower(last + 1);
        String words = words(tree, first, last);
        boolean shouted = words.length() > 3 && words.chars().noneMatch(Character::isLowerCase);
        return (shouted && Set.of("(", "–", "—", "-", "--", ",", ":", "-lrb-").contains(next))
                || Set.of("–", "—", "--").contains(next);
    }

    private static List<Hit> propers(Tree tree, List<Piece> pieces, boolean[] taken) {
        List<Hit> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            if (!proper(tree, pieces.get(at), taken)) {
                at++;
                continue;
            }
            int last = at;
            for (int i = at + 1; i < pieces.size() && adjacent(tree, pieces, i); i++) {
                boolean part = pieces.get(i).token() == pieces.get(i - 1).token() && last == i - 1;
                if (proper(tree, pieces.get(i), taken) || part) {
                    last = i;
                } else if (taken[pieces.get(i).token()]
                        || !PARTICLES.contains(pieces.get(i).folded())) {
                    break;
                }
            }
            Span span = pieces.get(at).span().join(pieces.get(last).span());
            Entry entry = new Entry(Kind.PERSON, "", Optional.empty(), Optional.empty(), false, List.of(), "");
            found.add(new Hit(at, last, entry, span, at == last));
            at = last + 1;
        }
        return found;
    }

    private static boolean adjacent(Tree tree, List<Piece> pieces, int i) {
        int before = pieces.get(i - 1).token();
        int token = pieces.get(i).token();
        return token - before <= 1
                || (token - before == 2 && tree.lower(before + 1).equals("-"));
    }

    private static boolean proper(Tree tree, Piece piece, boolean[] taken) {
        return !taken[piece.token()]
                && piece.capital()
                && tree.tagged(piece.token(), "PROPN")
                && piece.text().chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'' || c == '’')
                && !CALENDAR.contains(piece.folded())
                && !NO_ACTORS.contains(piece.folded());
    }

    private static Draft proper(Tree tree, List<Piece> pieces, Hit hit) {
        int first = pieces.get(hit.first()).token();
        int last = pieces.get(hit.last()).token();
        String name = words(tree, hit);
        Draft draft = new Draft(
                tree.number(), first, last, hit.span(), Mention.Kind.NAME, List.of(Actor.named(name, name)), "proper");
        draft.person = !(hit.alone() && pieces.get(hit.first()).shouted());
        draft.bare = hit.alone();
        draft.place = where(tree, first, last);
        return draft;
    }

    private static String words(Tree tree, Hit hit) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (int i = 0; i < tree.size(); i++) {
            Span span = tree.token(i).span();
            if (hit.span().overlaps(span)) {
                int from = Math.max(span.start(), hit.span().start()) - span.start();
                int to = Math.min(span.end(), hit.span().end()) - span.start();
                String text = tree.token(i).text();
                if (from >= 0 && to <= text.length() && from <= to) {
                    words.append(end >= 0 && end < span.start() ? " " : "").append(text, from, to);
                }
                end = span.end();
            }
        }
        return words.toString();
    }

    static String words(Tree tree, int first, int last) {
        return words(tree, new Hit(0, 0, NOBODY, tree.span(first, last), false));
    }

    private static final Entry NOBODY =
            new Entry(Kind.PERSON, "", Optional.empty(), Optional.empty(), false, List.of(), "");
}
