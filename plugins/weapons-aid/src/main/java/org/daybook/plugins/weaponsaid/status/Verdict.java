package org.daybook.plugins.weaponsaid.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.fact.Modality;

/**
 * What the steps over an item add up to: "asked to resume deliveries" is asked for, not resumed.
 *
 * @param by the step that decided
 */
public record Verdict(Status status, Stair by, Modality modality) {

    private static final Set<Step> STOPS = Set.of(Step.PAUSE, Step.REDUCE, Step.CANCEL);
    private static final Set<Modality> OPEN = Set.of(Modality.PLANNED, Modality.POSSIBLE, Modality.REQUESTED);

    /** The verdict on steps from the item outwards; empty when they say nothing of aid. */
    public static Optional<Verdict> of(List<Stair> stairs) {
        List<Stair> steps = stairs.stream()
                .filter(each -> each.step() != Step.SIGNAL && each.step() != Step.AFFECT)
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Stair inner = steps.getFirst();
        Stair outer = steps.getLast();
        boolean hinted = stairs.stream().anyMatch(each -> each.step() == Step.SIGNAL);
        if (STOPS.contains(inner.step()) && !outer.equals(inner) && !STOPS.contains(outer.step())) {
            return stop(inner, outer);
        }
        return single(outer, hinted);
    }

    /** A stop that is asked for or weighed is still about a stop; a stop that is undone is not. */
    private static Optional<Verdict> stop(Stair inner, Stair outer) {
        return switch (outer.step()) {
            case RESUME -> single(outer, false);
            case REQUEST -> Optional.of(new Verdict(stopped(inner), inner, Modality.REQUESTED));
            case CONSIDER, NEGOTIATE, SIGNAL -> Optional.of(new Verdict(stopped(inner), inner, Modality.POSSIBLE));
            case DELIVER, TRANSIT, CONTINUE, PLEDGE, APPROVE, BUY, CONTRACT, PAUSE, REDUCE, CANCEL, DENY, AFFECT ->
                single(inner, false);
        };
    }

    private static Status stopped(Stair stair) {
        return switch (stair.step()) {
            case REDUCE -> Status.REDUCED;
            case CANCEL -> Status.CANCELLED;
            default -> Status.PAUSED;
        };
    }

    private static Optional<Verdict> single(Stair stair, boolean hinted) {
        Modality modality = stair.modality();
        boolean denied = modality == Modality.NEGATED;
        boolean open = OPEN.contains(modality);
        Status status = switch (stair.step()) {
            case DELIVER -> delivered(stair, denied);
            case TRANSIT -> denied ? Status.PAUSED : Status.IN_TRANSIT;
            case CONTINUE -> denied ? Status.PAUSED : Status.CONTINUING;
            case PLEDGE -> denied ? Status.DENIED : Status.PLEDGED;
            case APPROVE -> denied ? Status.DENIED : open ? Status.UNDER_CONSIDERATION : Status.APPROVED;
            case BUY, CONTRACT -> denied ? Status.DENIED : open ? Status.UNDER_CONSIDERATION : Status.CONTRACTED;
            case PAUSE, REDUCE, CANCEL -> denied ? Status.CONTINUING : stopped(stair);
            case RESUME -> denied ? Status.PAUSED : resumed(stair, hinted || open);
            case REQUEST -> Status.REQUESTED;
            case CONSIDER -> Status.UNDER_CONSIDERATION;
            case NEGOTIATE -> Status.IN_NEGOTIATION;
            case DENY -> denied ? Status.UNDER_CONSIDERATION : Status.DENIED;
            case SIGNAL, AFFECT -> Status.UNDER_CONSIDERATION;
        };
        return Optional.of(new Verdict(status, stair, denied ? Modality.ASSERTED : modality));
    }

    private static Status delivered(Stair stair, boolean denied) {
        if (denied) {
            return stair.ongoing() || stair.fine().equals("VBN") ? Status.PAUSED : Status.DENIED;
        }
        return switch (stair.modality()) {
            case PLANNED -> Status.PLEDGED;
            case POSSIBLE -> Status.UNDER_CONSIDERATION;
            case REQUESTED -> Status.REQUESTED;
            case ONGOING -> Status.CONTINUING;
            case ASSERTED, HISTORIC, NEGATED ->
                stair.ongoing() || Set.of("VBZ", "VBP").contains(stair.fine()) ? Status.CONTINUING : Status.DELIVERED;
        };
    }

    /** Only a verb that tells it as done makes a resumption; a noun or a hedge only signals it. */
    private static Status resumed(Stair stair, boolean hinted) {
        boolean verb = stair.word().kind() == Frame.Kind.VERB;
        boolean told = verb && Set.of("VBD", "VBN").contains(stair.fine()) && stair.modality() == Modality.ASSERTED;
        return told && !hinted ? Status.RESUMED : Status.RESUMPTION_SIGNALLED;
    }
}
