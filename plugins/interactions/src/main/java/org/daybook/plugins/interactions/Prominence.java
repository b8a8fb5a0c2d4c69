package org.daybook.plugins.interactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.proposition.Proposition;

/** How far a predicate stands from what its sentence is about, and which readings a short report can do without. */
final class Prominence {

    private static final Set<String> TRANSPARENT = Set.of(
            "say",
            "tell",
            "announce",
            "report",
            "add",
            "state",
            "claim",
            "confirm",
            "declare",
            "note",
            "reveal",
            "show",
            "indicate",
            "suggest",
            "believe",
            "think",
            "know",
            "reiterate",
            "stress",
            "acknowledge",
            "decide",
            "begin",
            "start",
            "continue",
            "manage");
    private static final int DEEPEST = 4;
    private static final int SHORT = 3;
    /** In a short report a reading below this counts only where nothing near as sure stands beside it. */
    private static final double SURE = 0.7;

    private static final double NEAR = 0.12;

    private final Reading reading;

    Prominence(Reading reading) {
        this.reading = reading;
    }

    /** 0 for the main clause and for what somebody says, one more for each clause or noun above. */
    int depth(Proposition proposition) {
        int frame = proposition.frame();
        int depth = 0;
        if (frame < 0) {
            depth = proposition.slots("light").isEmpty() ? 1 : 0;
            frame = above(proposition);
        }
        for (int step = 0; step < DEEPEST && frame >= 0; step++) {
            frame = reading.frame(frame).governor();
            if (frame >= 0 && !TRANSPARENT.contains(reading.frame(frame).lemma())) {
                depth++;
            }
        }
        return depth;
    }

    private int above(Proposition proposition) {
        int at = proposition.token();
        for (int step = 0; step < DEEPEST && reading.has(proposition.sentence(), at); step++) {
            int frame = reading.frameAt(proposition.sentence(), at).orElse(-1);
            if (frame >= 0) {
                boolean carried = step == 1 && reading.frame(frame).kind() == Frame.Kind.VERB;
                return carried ? reading.frame(frame).governor() : frame;
            }
            at = reading.token(proposition.sentence(), at).head();
        }
        return -1;
    }

    /** Leaves out of short reports what is far less sure than the best of its sentence. */
    List<Draft> keep(List<Draft> drafts, java.util.function.ToDoubleFunction<Draft> confidence) {
        if (reading.article().sentences().size() > SHORT) {
            return drafts;
        }
        Map<Integer, Double> best = new HashMap<>();
        drafts.forEach(each -> best.merge(each.proposition().sentence(), confidence.applyAsDouble(each), Math::max));
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            double sure = confidence.applyAsDouble(draft);
            if (sure >= SURE || sure >= best.getOrDefault(draft.proposition().sentence(), 0.0) - NEAR) {
                kept.add(draft);
            }
        }
        return kept;
    }
}
