package org.daybook.plugins.english.tree;

import java.util.List;
import org.daybook.plugin.document.Span;

/** Where the article's direct quotations are. */
public interface Quotes {
    boolean inside(Span span);

    /** Of spans in order. */
    static Quotes of(List<Span> spans) {
        return span -> {
            int low = 0;
            int high = spans.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (spans.get(middle).contains(span)) {
                    return true;
                }
                if (spans.get(middle).start() > span.start()) {
                    high = middle - 1;
                } else {
                    low = middle + 1;
                }
            }
            return false;
        };
    }
}
