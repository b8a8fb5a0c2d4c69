package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.registry.Entry;
import org.daybook.plugins.english.registry.Entry.Kind;
import org.daybook.plugins.english.registry.Hit;
import org.daybook.plugins.english.registry.NameFinder;
import org.daybook.plugins.english.registry.Piece;
import org.daybook.plugins.english.tree.Tree;

/** What stands before a role word in its phrase: whose, which country, how definite. */
final class RolePhrase {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "these", "that", "those", "both", "his", "her", "its", "their");

    private static final Set<String> HEDGES =
            Set.of("least", "most", "more", "than", "about", "around", "nearly", "almost", "over");

    private final Tree tree;
    private final List<Piece> pieces;
    private final List<Hit> hits;
    private final List<String> countries = new ArrayList<>();
    private Optional<String> sector = Optional.empty();
    private boolean definite;
    private int first;
    private boolean bare;

    RolePhrase(Tree tree, List<Piece> pieces, RoleReader.Match match, List<Hit> hits, int until) {
        this.tree = tree;
        this.pieces = pieces;
        int start = pieces.get(match.first()).token();
        first = start;
        int at = start - 1;
        while (at > until && (nationality(hits, at) || belongs(at))) {
            if (tree.tagged(at, "DET") || tree.token(at).fine().equals("PRP$")) {
                definite |= DEFINITE.contains(tree.lower(at));
                break;
            }
            first = at;
            at--;
        }
        while (first < start && (tree.token(first).fine().equals("POS") || tree.tagged(first, "CCONJ", "PUNCT"))) {
            first++;
        }
        this.hits = hits.stream()
                .filter(hit -> pieces.get(hit.first()).token() >= first && hit.last() < match.first())
                .toList();
        if (this.hits.isEmpty() && first < start) {
            trim(start);
        }
        bare = first == start && !owned(start);
        context();
    }

    private boolean owned(int start) {
        return start > 0 && tree.token(start - 1).fine().equals("PRP$");
    }

    /** "Polish" before a title is of its phrase, even where it is taken for the verb. */
    private boolean nationality(List<Hit> found, int at) {
        return at + 1 == first
                && found.stream()
                        .anyMatch(hit -> NameFinder.adjective(hit.entry())
                                && pieces.get(hit.first()).token() == at
                                && pieces.get(hit.last()).token() == at);
    }

    private boolean belongs(int at) {
        String fine = tree.token(at).fine();
        if (year(tree.lower(at)) || SentenceReader.calendar(tree.lower(at)) || HEDGES.contains(tree.lower(at))) {
            return false;
        }
        boolean noun = tree.tagged(at, "ADJ", "NOUN", "PROPN", "NUM", "DET")
                || fine.equals("POS")
                || fine.equals("PRP$")
                || (tree.tagged(at, "VERB") && tree.is(at, "amod") && !fine.equals("VBD"))
                || (tree.lower(at).equals("-") && glued(at));
        boolean other = tree.tagged(at, "NOUN", "PROPN")
                && tree.is(at, "nsubj", "obj", "iobj", "obl")
                && !tree.token(at + 1).fine().equals("POS")
                && !(at + 1 == first && tree.tagged(at, "PROPN") && tree.tagged(first, "PROPN"));
        return (noun && !other) || coordination(at);
    }

    private static boolean year(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }

    /** "BAMAKO - Armed men": a dash with space around it divides. */
    private boolean glued(int at) {
        return at > 0
                && at + 1 < tree.size()
                && tree.token(at - 1).span().end() == tree.token(at).span().start()
                && tree.token(at).span().end() == tree.token(at + 1).span().start();
    }

    /** "US and Ukrainian teams": both adjectives count. */
    private boolean coordination(int at) {
        return tree.tagged(at, "CCONJ")
                && at > 0
                && at + 1 < tree.size()
                && tree.tagged(at - 1, "ADJ", "PROPN")
                && tree.tagged(at + 1, "ADJ", "PROPN")
                && tree.is(at + 1, "conj", "amod", "compound");
    }

    /** Without a name before it the phrase is the noun with its adjectives; a coordination was none. */
    private void trim(int start) {
        for (int at = start - 1; at >= first; at--) {
            if (tree.tagged(at, "CCONJ")) {
                first = at + 1;
                return;
            }
        }
    }

    private void context() {
        for (Hit hit : hits) {
            Entry entry = hit.entry();
            int next = pieces.get(hit.last()).token() + 1;
            boolean owner = next < tree.size() && tree.token(next).fine().equals("POS");
            if (owner) {
                definite = true;
            }
            if (entry.kind() == Kind.MEDIA) {
                continue;
            }
            if (entry.kind() == Kind.ARMED) {
                sector = entry.sector();
            }
            entry.country().filter(each -> !countries.contains(each)).ifPresent(countries::add);
        }
        boolean joined = false;
        for (int at = first;
                at < tree.size()
                        && !hits.isEmpty()
                        && at <= pieces.get(hits.getLast().last()).token();
                at++) {
            joined |= tree.tagged(at, "CCONJ") || tree.lower(at).equals("-");
        }
        if (!joined && countries.size() > 1) {
            String nearest = countries.getLast();
            countries.clear();
            countries.add(nearest);
        }
    }

    /** Whether nothing but a determiner stands before the role word. */
    boolean alone() {
        return bare;
    }

    int first() {
        return first;
    }

    Span start() {
        return tree.token(first).span();
    }

    List<String> countries() {
        return List.copyOf(countries);
    }

    Optional<String> sector() {
        return sector;
    }

    boolean definite() {
        return definite;
    }
}
