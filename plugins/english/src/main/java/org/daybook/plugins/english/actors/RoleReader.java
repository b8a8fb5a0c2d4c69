package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.registry.ActorRegistry;
import org.daybook.plugins.english.registry.Entry.Kind;
import org.daybook.plugins.english.registry.Hit;
import org.daybook.plugins.english.registry.Links;
import org.daybook.plugins.english.registry.Piece;
import org.daybook.plugins.english.registry.Role;
import org.daybook.plugins.english.tree.Tree;

/** Reads phrases around a role word: "Kremlin aide Yuri Ushakov", "Ukrainian officials", "police in Bogota". */
final class RoleReader {
    private final ActorRegistry registry;

    RoleReader(ActorRegistry registry) {
        this.registry = registry;
    }

    /** A role word, by pieces. */
    record Match(int first, int last, Role role, boolean plural) {}

    List<Match> find(Tree tree, List<Piece> pieces, List<Hit> hits) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Match> match = longest(tree, pieces, at, hits);
            match.ifPresent(found::add);
            at = match.map(each -> each.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private Optional<Match> longest(Tree tree, List<Piece> pieces, int at, List<Hit> hits) {
        String first = pieces.get(at).folded();
        int most = Math.max(registry.longestRole(first), registry.longestRole(singular(first)));
        for (int size = Math.min(most, pieces.size() - at); size > 0; size--) {
            int last = at + size - 1;
            boolean fixed = size > 1 && tree.tagged(pieces.get(last).token(), "ADJ", "ADV");
            if ((!fixed && !noun(tree, pieces.get(last).token())) || covered(at, last, hits)) {
                continue;
            }
            String head = String.join(
                    " ", pieces.subList(at, last).stream().map(Piece::folded).toList());
            String before = head.isEmpty() ? "" : head + " ";
            String word = pieces.get(last).folded();
            Optional<Role> exact = registry.role(before + word);
            Optional<Role> stem = registry.role(before + singular(word));
            if (exact.isPresent() || stem.isPresent()) {
                boolean plural = exact.isEmpty()
                        || tree.token(pieces.get(last).token()).fine().endsWith("S");
                return Optional.of(new Match(at, last, exact.or(() -> stem).orElseThrow(), plural));
            }
        }
        return Optional.empty();
    }

    /** A noun, or what a tagger took for an adjective where only a noun can stand. */
    private static boolean noun(Tree tree, int token) {
        return tree.tagged(token, "NOUN", "PROPN")
                || (tree.tagged(token, "ADJ")
                        && tree.is(token, "nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj"));
    }

    /** A name that is at least as long keeps its words. */
    private static boolean covered(int first, int last, List<Hit> hits) {
        return hits.stream()
                .anyMatch(
                        hit -> hit.first() <= last && first <= hit.last() && hit.last() - hit.first() >= last - first);
    }

    private static String singular(String word) {
        if (word.endsWith("men") && word.length() > 3) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.equals("children")) {
            return "child";
        }
        boolean es = word.endsWith("ches") || word.endsWith("sses") || word.endsWith("shes") || word.endsWith("xes");
        if (es) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    List<Draft> drafts(Tree tree, List<Piece> pieces, List<Match> matches, List<Hit> hits, List<Hit> propers) {
        List<Draft> drafts = new ArrayList<>();
        int until = -1;
        for (Match match : matches) {
            Optional<Hit> name = match.plural() ? Optional.empty() : after(tree, pieces, match, hits, propers);
            if (name.isEmpty() && modifies(tree, pieces, match)) {
                continue;
            }
            RolePhrase phrase = new RolePhrase(tree, pieces, match, hits, until);
            boolean loose = name.isEmpty()
                    && match.role().loose()
                    && phrase.countries().isEmpty()
                    && phrase.alone()
                    && Links.of(tree, pieces, pieces.get(match.last()).token(), hits)
                            .isEmpty();
            if (loose && (!phrase.definite() || match.plural())) {
                continue;
            }
            Draft draft = name.map(each -> titled(tree, pieces, match, phrase, each, propers.contains(each)))
                    .orElseGet(() -> described(tree, pieces, match, phrase, hits));
            draft.loose = loose;
            owned(tree, draft, drafts);
            drafts.add(draft);
            until = draft.last;
        }
        return drafts;
    }

    /** "The Maltese air force's commander": whose he is, is named right before. */
    private static void owned(Tree tree, Draft draft, List<Draft> drafts) {
        if (drafts.isEmpty() || draft.country().isPresent() || draft.actors.size() != 1 || draft.first < 2) {
            return;
        }
        Draft owner = drafts.getLast();
        if (tree.token(draft.first - 1).fine().equals("POS") && owner.last == draft.first - 2) {
            owner.country().ifPresent(country -> {
                draft.actors = List.of(draft.actors.getFirst().withCountry(country));
                draft.definite = true;
            });
        }
    }

    /** Whether the role word only says which: "police station", "government troops" (whose head is a match itself). */
    private static boolean modifies(Tree tree, List<Piece> pieces, Match match) {
        int last = pieces.get(match.last()).token();
        if (match.last() + 1 < pieces.size() && pieces.get(match.last() + 1).token() == last) {
            return true;
        }
        int next = last + 1;
        if (next < tree.size()
                && tree.tagged(next, "PROPN")
                && tree.head(last) == next
                && match.role().kind() == Role.Kind.BODY
                && pieces.get(match.last()).capital()) {
            return true;
        }
        return next < tree.size()
                && tree.tagged(next, "NOUN", "PROPN")
                && !tree.is(next, "nsubj", "obj", "iobj", "obl", "conj", "parataxis")
                && (tree.is(last, "compound", "amod", "nmod") || tree.tagged(next, "NOUN"));
    }

    private static Optional<Hit> after(Tree tree, List<Piece> pieces, Match match, List<Hit> hits, List<Hit> propers) {
        if (match.role().kind() == Role.Kind.BODY) {
            return Optional.empty();
        }
        int next = match.last() + 1;
        return Stream.concat(hits.stream(), propers.stream())
                .filter(each -> each.first() == next && each.entry().person())
                .filter(each -> {
                    int gap =
                            pieces.get(next).token() - pieces.get(match.last()).token();
                    return gap == 1
                            || (gap == 2
                                    && tree.lower(pieces.get(next).token() - 1).equals("."));
                })
                .findFirst();
    }

    private Draft titled(Tree tree, List<Piece> pieces, Match match, RolePhrase phrase, Hit name, boolean unknown) {
        int first = phrase.first();
        int last = pieces.get(name.last()).token();
        Span span = phrase.start().join(name.span());
        Actor actor;
        if (unknown) {
            int from = pieces.get(name.first()).token();
            Optional<String> sector = match.role().sector().equals("CVL")
                    ? Optional.empty()
                    : Optional.of(match.role().sector());
            actor = new Actor(
                    SentenceReader.words(tree, from, last),
                    "",
                    phrase.countries().stream().findFirst(),
                    sector,
                    Optional.empty());
        } else {
            actor = name.entry().actor("");
        }
        Draft draft = new Draft(tree.number(), first, last, span, Mention.Kind.NAME, List.of(actor), "title");
        draft.entry = unknown ? null : name.entry();
        draft.surname = !unknown && name.alone()
                ? SentenceReader.words(tree, pieces.get(name.first()).token(), last)
                : null;
        draft.role = match.role();
        draft.person = true;
        return draft;
    }

    private Draft described(Tree tree, List<Piece> pieces, Match match, RolePhrase phrase, List<Hit> hits) {
        int last = pieces.get(match.last()).token();
        List<String> countries = new ArrayList<>(phrase.countries());
        int end = Links.end(tree, pieces, match.last(), match.role());
        Span span = phrase.start()
                .join(
                        end == last
                                ? pieces.get(match.last()).span()
                                : tree.token(end).span());
        if (end > last) {
            int from = last;
            int until = end;
            hits.stream()
                    .filter(hit -> pieces.get(hit.first()).token() > from
                            && pieces.get(hit.last()).token() <= until)
                    .flatMap(hit -> hit.entry().country().stream())
                    .limit(countries.isEmpty() ? 1 : 0)
                    .forEach(countries::add);
        }
        if (countries.isEmpty() && !match.role().sector().equals("MED")) {
            Optional<Hit> link = Links.of(tree, pieces, last, hits);
            if (link.isPresent()) {
                link.flatMap(each -> each.entry().country()).ifPresent(countries::add);
                boolean whole = link.get().entry().kind() != Kind.ADJECTIVE;
                if (whole && tree.lower(last + 1).equals("of")) {
                    span = span.join(link.get().span());
                    end = pieces.get(link.get().last()).token();
                    for (Hit more = match.plural() ? Links.joined(tree, pieces, end, hits) : null;
                            more != null;
                            more = Links.joined(tree, pieces, end, hits)) {
                        more.entry().country().ifPresent(countries::add);
                        span = span.join(more.span());
                        end = pieces.get(more.last()).token();
                    }
                }
            }
        }
        String sector = phrase.sector().orElse(match.role().sector());
        String words = SentenceReader.words(tree, tree.at(span.start()), end);
        List<Actor> actors = countries.isEmpty()
                ? List.of(new Actor(words, "", Optional.empty(), Optional.of(sector), Optional.empty()))
                : countries.stream()
                        .distinct()
                        .map(each -> new Actor(words, "", Optional.of(each), Optional.of(sector), Optional.empty()))
                        .toList();
        String rule = countries.isEmpty() && match.role().loose() ? "generic" : "role";
        Draft draft =
                new Draft(tree.number(), tree.at(span.start()), end, span, Mention.Kind.DESCRIPTION, actors, rule);
        draft.role = match.role();
        draft.plural = match.plural();
        draft.definite = phrase.definite();
        draft.person = match.role().kind() != Role.Kind.BODY;
        return draft;
    }
}
