package org.daybook.views.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which articles, by their codes, go back to which others, and which were superseded, at any moment. Unchangeable. */
public final class Kinships {

    /** What held for a while; before that, perhaps something else. */
    private record Kin(
            long from,
            long to,
            int other,
            boolean superseded,
            @Nullable Kin earlier) {

        @Nullable
        Kin at(long position) {
            Kin kin = this;
            while (kin != null && !(kin.from <= position && position < kin.to)) {
                kin = kin.earlier;
            }
            return kin;
        }

        Kin ended(long began, long end) {
            return from == began
                    ? new Kin(from, end, other, superseded, earlier)
                    : new Kin(from, to, other, superseded, earlier == null ? null : earlier.ended(began, end));
        }
    }

    private final Map<Integer, Kin> kin;
    private volatile @Nullable Moment latest;

    private Kinships(Map<Integer, Kin> kin) {
        this.kin = kin;
    }

    public static Kinships none() {
        return new Kinships(Map.of());
    }

    /** How it was at a position of the record. */
    public Moment at(long asOf) {
        Moment known = latest;
        if (known == null || known.asOf != asOf) {
            known = new Moment(asOf);
            latest = known;
        }
        return known;
    }

    public Changing change() {
        return new Changing();
    }

    /** Kinships while some are added and some end. */
    public final class Changing {

        private @Nullable Map<Integer, Kin> changed;

        /** The other is {@link Codes#NONE} where it was only superseded. */
        public void begin(int article, int other, boolean superseded, long from, long to) {
            Map<Integer, Kin> map = changed();
            map.put(article, new Kin(from, to, other, superseded, map.get(article)));
        }

        public void end(int article, long from, long to) {
            changed().computeIfPresent(article, (_, known) -> known.ended(from, to));
        }

        private Map<Integer, Kin> changed() {
            Map<Integer, Kin> map = changed;
            if (map == null) {
                map = new HashMap<>(kin);
                changed = map;
            }
            return map;
        }

        public Kinships done() {
            return changed == null ? Kinships.this : new Kinships(changed);
        }
    }

    /** Kinships at one position of the record. */
    public final class Moment {

        private static final byte SUPERSEDED = 1;

        private final long asOf;
        private final int[] origins;
        private final byte[] marks;

        private Moment(long asOf) {
            this.asOf = asOf;
            int size = kin.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
            this.marks = new byte[size];
            this.origins = new int[size];
            Arrays.setAll(origins, article -> article);
            kin.forEach((article, versions) -> {
                Kin now = versions.at(asOf);
                if (now != null) {
                    marks[article] = now.superseded ? SUPERSEDED : 0;
                    origins[article] = head(article);
                }
            });
        }

        /** The end of the links; of those in a circle, always the same one. */
        private int head(int article) {
            Set<Integer> seen = new HashSet<>();
            int at = article;
            while (seen.add(at)) {
                int next = other(at);
                if (next < 0) {
                    return at;
                }
                at = next;
            }
            int least = at;
            for (int each = other(at); each != at; each = other(each)) {
                least = Math.min(least, each);
            }
            return least;
        }

        private int other(int article) {
            Kin versions = kin.get(article);
            Kin now = versions == null ? null : versions.at(asOf);
            return now == null ? Codes.NONE : now.other;
        }

        /** The article that another goes back to; itself where it is a report of its own. */
        public int origin(int article) {
            return article < origins.length ? origins[article] : article;
        }

        public boolean isSuperseded(int article) {
            return article < marks.length && marks[article] == SUPERSEDED;
        }
    }
}
