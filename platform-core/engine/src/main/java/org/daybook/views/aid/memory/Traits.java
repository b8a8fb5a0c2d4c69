package org.daybook.views.aid.memory;

import java.util.Set;
import org.daybook.views.aid.memory.Steps.Step;

/** What follows from the words of a report, whatever its article: one bit each. */
final class Traits {

    static final int REJECTED = 1;
    static final int NEGATED = 1 << 1;
    static final int ACCEPTED = 1 << 2;
    static final int REAL = 1 << 3;
    /** A pause that somebody plans or asks for is none yet; a pledge or a request is one. */
    static final int PENDING = 1 << 4;
    /**
     * That something was delivered until the day of a report sums up the past: it says nothing about now, and denies no
     * pause.
     */
    static final int SUM = 1 << 5;

    static final int ONGOING = 1 << 6;
    static final int HISTORIC = 1 << 7;
    static final int CLAIMS_STOP = 1 << 8;
    static final int CLAIMS_FLOW = 1 << 9;
    static final int CONTINUING = 1 << 10;
    static final int RESUMED = 1 << 11;
    /** Told as going on, its beginning left open. */
    static final int STILL = 1 << 12;

    static final int DATED = 1 << 13;
    /** That its status is one of those that stop, planned or not. */
    static final int STOPS = 1 << 14;

    static final int UNCOUNTED = REJECTED | NEGATED;

    private static final Set<String> FLOWING = Set.of("IN_TRANSIT", "DELIVERED", "CONTINUING", "RESUMED");
    private static final Set<String> STOPPED = Set.of("REDUCED", "PAUSED", "CANCELLED", "DENIED");
    private static final Set<String> INTENTIONS =
            Set.of("REQUESTED", "UNDER_CONSIDERATION", "PLEDGED", "IN_NEGOTIATION", "RESUMPTION_SIGNALLED");
    private static final Set<String> UNREAL = Set.of("planned", "possible", "requested");

    private Traits() {}

    static int of(Step step) {
        String status = step.status();
        String modality = step.modality();
        boolean real = !UNREAL.contains(modality);
        boolean ongoing = modality.equals("ongoing");
        boolean pending = (modality.equals("planned") || modality.equals("requested")) && !INTENTIONS.contains(status);
        boolean dated = step.from() != null;
        boolean sum = status.equals("DELIVERED") && !dated && !ongoing;
        return bit(REJECTED, step.rejected())
                | bit(NEGATED, modality.equals("negated"))
                | bit(ACCEPTED, step.accepted())
                | bit(REAL, real)
                | bit(PENDING, pending)
                | bit(SUM, sum)
                | bit(ONGOING, ongoing)
                | bit(HISTORIC, modality.equals("historic"))
                | bit(CLAIMS_STOP, STOPPED.contains(status) && !pending)
                | bit(CLAIMS_FLOW, FLOWING.contains(status) && real && !sum && !pending)
                | bit(CONTINUING, status.equals("CONTINUING"))
                | bit(RESUMED, status.equals("RESUMED"))
                | bit(STILL, ongoing && !dated)
                | bit(DATED, dated)
                | bit(STOPS, STOPPED.contains(status));
    }

    private static int bit(int bit, boolean set) {
        return set ? bit : 0;
    }
}
