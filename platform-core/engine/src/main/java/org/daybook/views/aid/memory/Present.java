package org.daybook.views.aid.memory;

import java.util.List;
import java.util.Optional;
import org.daybook.views.memory.Distinct;
import org.daybook.views.memory.Kinships;
import org.daybook.views.memory.Uses;

/** What is shown of a line: above all, who reports its present status. Used again for the next line. */
final class Present {

    private final Steps steps;
    private final Homes homes;
    private final Kinships.Moment kin;
    private final LineCount count;
    private final Uses voices;
    private final Distinct outlets;
    private final Distinct origins;

    Present(Board board, boolean acceptedOnly) {
        this.steps = board.steps();
        this.homes = board.homes();
        this.kin = steps.kin(board.asOf());
        this.count = board.count(acceptedOnly);
        this.voices = new Uses(steps.names().size());
        this.outlets = new Distinct(steps.names().size());
        this.origins = new Distinct(steps.articles().size());
    }

    /** Something must count there. */
    Standing standing(int line) {
        count.take(line, homes);
        int latest = count.latest();
        long before = count.before(latest);
        int since = count.since(before);
        gather(before);
        int report = count.report(latest);
        return new Standing(
                steps.lines().name(line),
                steps.item(count.item()),
                steps.kinds().word(steps.status(report)),
                steps.modality(report),
                since == 0 ? Optional.empty() : Optional.of(steps.days().at(since - 1)),
                sources(),
                outlets.count(),
                count.size(),
                count.accepted(),
                count.isDisputed(),
                origins.count());
    }

    private void gather(long before) {
        voices.clear();
        outlets.clear();
        origins.clear();
        for (int i = 0; i < count.size(); i++) {
            if (count.place(i) <= before) {
                continue;
            }
            int report = count.report(i);
            int[] saidBy = count.voices(report);
            for (int voice = 0; voice < saidBy.length; voice++) {
                voices.add(saidBy[voice], count.place(i), voice);
            }
            origins.add(kin.origin(steps.reports().code(report, Steps.ARTICLE)));
            if (count.outlet(report) >= 0) {
                outlets.add(count.outlet(report));
            }
        }
    }

    private List<String> sources() {
        int[] order = voices.inOrder();
        String[] names = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            names[i] = steps.names().word(order[i]);
        }
        return List.of(names);
    }
}
