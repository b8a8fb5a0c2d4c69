package org.daybook.views.aid.memory;

import java.util.Arrays;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Ordered;
import org.jspecify.annotations.Nullable;

/** Who published which article and when, at any moment. Unchangeable. */
final class Articles {

    /** What held for a while; before that, perhaps something else. */
    private record Version(
            long from,
            long to,
            int outlet,
            int published,
            @Nullable Version earlier) {

        static @Nullable Version ended(@Nullable Version latest, long from, long to) {
            if (latest == null) {
                return null;
            }
            return latest.from == from
                    ? new Version(from, to, latest.outlet, latest.published, latest.earlier)
                    : new Version(
                            latest.from, latest.to, latest.outlet, latest.published, ended(latest.earlier, from, to));
        }
    }

    private final @Nullable Version[] versions;

    private Articles(@Nullable Version[] versions) {
        this.versions = versions;
    }

    static Articles none() {
        return new Articles(new Version[0]);
    }

    int size() {
        return versions.length;
    }

    /** As it was at a position of the record. */
    Moment at(long asOf, Ordered days) {
        return new Moment(versions, asOf, days);
    }

    Changing change() {
        return new Changing(versions.clone());
    }

    /** Articles while some are added and some end. */
    static final class Changing {

        private @Nullable Version[] known;

        private Changing(@Nullable Version[] known) {
            this.known = known;
        }

        void begin(int article, int outlet, int published, long from, long to) {
            room(article + 1);
            known[article] = new Version(from, to, outlet, published, known[article]);
        }

        void end(int article, long from, long to) {
            room(article + 1);
            known[article] = Version.ended(known[article], from, to);
        }

        private void room(int size) {
            if (size > known.length) {
                known = Arrays.copyOf(known, Math.max(size, known.length + known.length / 2));
            }
        }

        Articles done(int size) {
            return new Articles(Arrays.copyOf(known, size));
        }
    }

    /** Articles at one position of the record; side by side, for reports ask for them in any order. */
    static final class Moment {

        private final int[] outlets;
        private final int[] days;

        private Moment(@Nullable Version[] versions, long asOf, Ordered allDays) {
            outlets = new int[versions.length];
            days = new int[versions.length];
            for (int article = 0; article < versions.length; article++) {
                Version version = versions[article];
                while (version != null && !(version.from <= asOf && asOf < version.to)) {
                    version = version.earlier;
                }
                outlets[article] = version == null ? Codes.NONE : version.outlet;
                days[article] = version == null ? 0 : allDays.rank(version.published) + 1;
            }
        }

        /** {@link Codes#NONE} where it has none or was not there. */
        int outlet(int article) {
            return outlets[article];
        }

        /** The place of the day among all days, from 1; 0 where it has none. */
        int published(int article) {
            return days[article];
        }
    }
}
