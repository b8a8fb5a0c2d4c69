package org.daybook.views.matrix.memory;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.views.memory.Codes;

/** What counts in one cell. */
public final class CellCount {

    private final Cell cell;
    private final Codes typeWords;
    private int[] types = new int[2];
    private int[] events = new int[2];
    private int size;
    private int mentions;
    private int articles;
    private int origins;
    private int accepted;

    CellCount(Cell cell, Codes typeWords) {
        this.cell = cell;
        this.typeWords = typeWords;
    }

    void add(boolean isAccepted, boolean firstOfArticle, boolean firstOfOrigin) {
        mentions++;
        accepted += isAccepted ? 1 : 0;
        articles += firstOfArticle ? 1 : 0;
        origins += firstOfOrigin ? 1 : 0;
    }

    /** One more event; types come one after the other. */
    void event(int type) {
        if (size == 0 || types[size - 1] != type) {
            if (size == types.length) {
                types = Arrays.copyOf(types, 2 * size);
                events = Arrays.copyOf(events, 2 * size);
            }
            types[size++] = type;
        }
        events[size - 1]++;
    }

    public String actor() {
        return cell.actor();
    }

    public String recipient() {
        return cell.recipient();
    }

    public int mentions() {
        return mentions;
    }

    public int articles() {
        return articles;
    }

    /** Reports of their own that the articles go back to. */
    public int origins() {
        return origins;
    }

    public int accepted() {
        return accepted;
    }

    public int events() {
        int all = 0;
        for (int i = 0; i < size; i++) {
            all += events[i];
        }
        return all;
    }

    public Map<String, Integer> types() {
        if (size == 1) {
            return Map.of(typeWords.word(types[0]), events[0]);
        }
        Map<String, Integer> byName = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            byName.put(typeWords.word(types[i]), events[i]);
        }
        return Collections.unmodifiableMap(byName);
    }
}
