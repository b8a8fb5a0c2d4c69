package org.daybook.plugins.english.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;

/** A sentence as a tree. Broken heads (a cycle, an index outside) leave a token without a parent rather than throw. */
public final class Tree {
    private final Sentence sentence;
    private final int number;
    private final int[] heads;
    private final int[][] children;
    private final String[] lowers;
    private final String[] lemmas;
    private final int[] left;
    private final int[] right;

    public Tree(Sentence sentence, int number) {
        this.sentence = sentence;
        this.number = number;
        int n = sentence.tokens().size();
        heads = new int[n];
        lowers = new String[n];
        lemmas = new String[n];
        int[] counts = new int[n];
        for (int i = 0; i < n; i++) {
            int head = token(i).head();
            heads[i] = head >= 0 && head < n && head != i ? head : -1;
            lowers[i] = token(i).text().toLowerCase(Locale.ROOT);
            lemmas[i] = token(i).lemma().toLowerCase(Locale.ROOT);
            if (heads[i] >= 0) {
                counts[heads[i]]++;
            }
        }
        children = new int[n][];
        for (int i = 0; i < n; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[n];
        for (int i = 0; i < n; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][filled[heads[i]]++] = i;
            }
        }
        left = new int[n];
        right = new int[n];
        measure(n);
    }

    /** The leftmost and rightmost token below each token, from the leaves up. */
    private void measure(int n) {
        int[] pending = new int[n];
        int[] ready = new int[n];
        int last = 0;
        for (int i = 0; i < n; i++) {
            left[i] = i;
            right[i] = i;
            pending[i] = children[i].length;
            if (pending[i] == 0) {
                ready[last++] = i;
            }
        }
        for (int at = 0; at < last; at++) {
            int head = heads[ready[at]];
            if (head >= 0) {
                left[head] = Math.min(left[head], left[ready[at]]);
                right[head] = Math.max(right[head], right[ready[at]]);
                if (--pending[head] == 0) {
                    ready[last++] = head;
                }
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Index of the sentence in its article. */
    public int number() {
        return number;
    }

    public int size() {
        return heads.length;
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    public int head(int i) {
        return heads[i];
    }

    public String relation(int i) {
        return token(i).relation();
    }

    public boolean is(int i, String... relations) {
        String mine = relation(i);
        for (String each : relations) {
            if (mine.equals(each) || (mine.startsWith(each) && mine.charAt(each.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    public boolean tagged(int i, String... tags) {
        String mine = token(i).tag();
        for (String each : tags) {
            if (mine.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its fine tag, such as VBD, is one of these. */
    public boolean fine(int i, String... tags) {
        String mine = token(i).fine();
        for (String each : tags) {
            if (mine.equals(each)) {
                return true;
            }
        }
        return false;
    }

    public String lemma(int i) {
        return lemmas[i];
    }

    public String lower(int i) {
        return lowers[i];
    }

    public int[] children(int i) {
        return children[i];
    }

    /** The children with one of these relations (or a subtype of it), in order. */
    public List<Integer> children(int i, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[i]) {
            if (is(child, relations)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first child with one of these relations, or -1. */
    public int child(int i, String... relations) {
        for (int child : children[i]) {
            if (is(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    /** The first child with this lemma, or -1. */
    public int childWith(int i, Set<String> lemmas) {
        for (int child : children[i]) {
            if (lemmas.contains(lemma(child))) {
                return child;
            }
        }
        return -1;
    }

    public int left(int i) {
        return left[i];
    }

    public int right(int i) {
        return right[i];
    }

    /** The words of a token and all below it. */
    public Span phrase(int i) {
        return span(left[i], right[i]);
    }

    public Span span(int first, int last) {
        return token(first).span().join(token(last).span());
    }

    /** Whether one token is the other or lies below it. */
    public boolean under(int token, int ancestor) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /** The index of the token that covers a place of the text, or -1. */
    public int at(int offset) {
        int low = 0;
        int high = heads.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = token(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The token inside a span whose head lies outside of it: the head word of the span; -1 when it holds no token. */
    public int top(Span span) {
        int best = -1;
        for (int i = 0; i < heads.length; i++) {
            Span own = token(i).span();
            if (span.overlaps(own)) {
                best = best < 0 ? i : best;
                int head = heads[i];
                if (head < 0 || !span.overlaps(token(head).span())) {
                    if (!tagged(i, "PUNCT", "DET", "ADP", "PART")) {
                        return i;
                    }
                }
            }
            if (own.start() >= span.end()) {
                break;
            }
        }
        return best;
    }

    public boolean verbal(int i) {
        return tagged(i, "VERB") || (tagged(i, "AUX") && !is(i, "aux", "cop"));
    }

    public boolean nominal(int i) {
        return tagged(i, "NOUN", "PROPN", "PRON", "NUM", "X", "SYM") || (tagged(i, "ADJ") && child(i, "det") >= 0);
    }
}
