package org.daybook.views.aid.memory;

import java.util.Locale;
import java.util.Optional;
import org.daybook.views.memory.Codes;
import org.jspecify.annotations.Nullable;

/** The words of items in lower case, and whether somebody asked for them; each is looked at once a question. */
final class ShownItems {

    private final Codes items;
    private final @Nullable String[] folded;
    private final @Nullable Boolean[] fits;
    private final Optional<String> asked;
    private final String askedWords;

    ShownItems(Codes items, Optional<String> asked) {
        this.items = items;
        this.folded = new String[items.size()];
        this.fits = new Boolean[items.size()];
        this.asked = asked;
        this.askedWords = asked.orElse("").toLowerCase(Locale.ROOT);
    }

    String folded(int item) {
        String known = folded[item];
        if (known == null) {
            known = items.word(item).toLowerCase(Locale.ROOT);
            folded[item] = known;
        }
        return known;
    }

    /** By the key, or by a part of the words; all where nothing was asked for. */
    boolean isAsked(String itemKey, int item) {
        if (asked.isEmpty() || asked.get().equals(itemKey)) {
            return true;
        }
        Boolean known = fits[item];
        if (known == null) {
            known = folded(item).contains(askedWords);
            fits[item] = known;
        }
        return known;
    }
}
