package org.daybook.ui.moment;

import java.util.Optional;
import org.daybook.gateway.Gateway;
import org.daybook.history.moments.MomentOf;
import org.daybook.shared.AsOf;

/** The way from one moment to the next at which the record differs: what was recorded together came together. */
public final class Steps {

    private final Gateway gateway;

    public Steps(Gateway gateway) {
        this.gateway = gateway;
    }

    /** The moment before the last event that counts; empty before the first. */
    public Optional<AsOf> before(AsOf asOf) {
        long here = place(asOf).position();
        return here <= 0 ? Optional.empty() : Optional.of(AsOf.position(reached(here - 1)));
    }

    /** The moment after the next event; empty when there is none yet. */
    public Optional<AsOf> after(AsOf asOf) {
        MomentOf.Moment place = place(asOf);
        return place.position() >= place.head() ? Optional.empty() : Optional.of(AsOf.position(next(place)));
    }

    /** Reaches out further and further until an event counts that did not, then closes in on the first such. */
    private long next(MomentOf.Moment place) {
        long here = place.position();
        long low = here;
        long reach = 1;
        while (here + reach < place.head() && reached(here + reach) == here) {
            low = here + reach;
            reach *= 2;
        }
        long high = Math.min(here + reach, place.head());
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (reached(middle) == here) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private long reached(long position) {
        return place(AsOf.position(position)).position();
    }

    private MomentOf.Moment place(AsOf asOf) {
        return gateway.ask(new MomentOf(asOf));
    }
}
