package org.daybook.ui.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the desk. All of them stand in {@code texts.properties}, ready to be translated. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.daybook.ui.texts.texts", Locale.ENGLISH);

    private Texts() {}

    /** The words of this key with its arguments filled in. A key that is missing fails, and so fails the build. */
    public static String of(String key, Object... arguments) {
        String words = BUNDLE.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(arguments);
    }

    /** The words of this key, or the name itself where the bundle does not know it: plugins bring names of their own. */
    public static String name(String family, String name) {
        String key = family + "." + name.toLowerCase(Locale.ROOT);
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : sentenceCase(name);
    }

    private static String sentenceCase(String name) {
        String words = name.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
