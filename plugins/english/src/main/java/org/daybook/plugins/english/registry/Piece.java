package org.daybook.plugins.english.registry;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.tree.Folding;
import org.daybook.plugins.english.tree.Tree;

/** A word or the part of a word before or after a hyphen: names are matched over these, however a tokeniser cuts. */
public record Piece(String text, String folded, Span span, int token) {

    public static List<Piece> of(Tree tree) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            split(token.text(), token.span().start(), i, pieces);
        }
        return pieces;
    }

    /** The folded words of a name of the registry. */
    public static List<String> words(String name) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (String word : name.split(" ", -1)) {
            split(word, start, 0, pieces);
            start += word.length() + 1;
        }
        return pieces.stream().map(Piece::folded).toList();
    }

    private static void split(String text, int start, int token, List<Piece> pieces) {
        int from = 0;
        int n = text.length();
        for (int i = 0; i <= n; i++) {
            boolean cut = i == n || text.charAt(i) == '-' || text.charAt(i) == '–' || text.charAt(i) == '/';
            boolean possessive = i > from && i == n - 2 && apostrophe(text.charAt(i)) && text.charAt(i + 1) == 's';
            if (cut || possessive) {
                if (i > from) {
                    String part = text.substring(from, i);
                    String folded = Folding.word(part);
                    if (!folded.isEmpty()) {
                        pieces.add(new Piece(part, folded, new Span(start + from, start + i), token));
                    }
                }
                from = cut ? i + 1 : i;
            }
        }
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    public boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean shouted() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }
}
