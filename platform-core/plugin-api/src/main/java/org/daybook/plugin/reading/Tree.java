package org.daybook.plugin.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;

/** A sentence's dependencies from the top down. A word in a cycle, which a bad parse may hold, keeps only its own span. */
record Tree(List<List<Integer>> below, List<Span> phrases) {

    static Tree of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<List<Integer>> below = new ArrayList<>();
        List<Span> phrases = new ArrayList<>();
        for (Token token : tokens) {
            below.add(new ArrayList<>());
            phrases.add(token.span());
        }
        int[] waiting = new int[tokens.size()];
        for (int at = 0; at < tokens.size(); at++) {
            int head = tokens.get(at).head();
            if (head >= 0 && head < tokens.size() && head != at) {
                below.get(head).add(at);
                waiting[head]++;
            }
        }
        widen(tokens, phrases, waiting);
        return new Tree(below, phrases);
    }

    private static void widen(List<Token> tokens, List<Span> phrases, int[] waiting) {
        Deque<Integer> ready = new ArrayDeque<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (waiting[at] == 0) {
                ready.add(at);
            }
        }
        while (!ready.isEmpty()) {
            int at = ready.remove();
            int head = tokens.get(at).head();
            if (head < 0 || head >= tokens.size() || head == at) {
                continue;
            }
            if (!tokens.get(at).tag().equals("PUNCT")) {
                phrases.set(head, phrases.get(head).join(phrases.get(at)));
            }
            if (--waiting[head] == 0) {
                ready.add(head);
            }
        }
    }

    List<Integer> children(int token) {
        return below.get(token);
    }

    Span phrase(int token) {
        return phrases.get(token);
    }
}
