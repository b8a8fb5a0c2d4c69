package org.daybook.plugins.english.text;

/** What marks mean to the cutter. Curly and straight quotation marks are one to it. */
final class Characters {
    private static final String OPENERS = "\"'“‘„«‹([{<*_`‚";
    private static final String CLOSERS = "\"'”’»›)]}>*_`“";
    private static final String ALWAYS_APART = "\"“”„«»()[]{};!?…—|<>•·●▪■~*=^";

    private Characters() {}

    /** The no-break, narrow and zero-width spaces of web pages and byte order marks count. */
    static boolean isSpace(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u200E'
                || c == '\u200F';
    }

    static boolean opens(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean standsAlone(char c) {
        return ALWAYS_APART.indexOf(c) >= 0;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‑' || c == '―' || c == '‒';
    }

    static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
