package org.daybook.plugins.weaponsaid.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.weaponsaid.status.Stair.Doubt;

/**
 * What the steps over an item add up to: "asked to resume deliveries" is asked for, not resumed.
 *
 * @param by the step that decided
 */
public record Verdict(Status status, Stair by, Modality modality) {

    private static final Set<Step> STOPS = Set.of(Step.PAUSE, Step.HOLD, Step.REDUCE, Step.CANCEL);
    private static final Set<Step> ENDS = Set.of(Step.LIFT, Step.PAUSE, Step.CANCEL);
    private static final Set<Modality> OPEN = Set.of(Modality.PLANNED, Modality.POSSIBLE, Modality.REQUESTED);
    /** What is only talk; that talks end, go on or are delayed is no matter of the aid. */
    private static final Set<Step> WORDS = Set.of(Step.NEGOTIATE, Step.CONSIDER);

    private static final Set<Step> COURSE =
            Set.of(Step.PAUSE, Step.CONTINUE, Step.RESUME, Step.REDUCE, Step.DELIVER, Step.TRANSIT);
    /** Steps that only carry what stands below them. */
    private static final Set<Step> CARRIERS = Set.of(Step.SIGNAL, Step.AFFECT, Step.LIFT, Step.FINISH, Step.THANK);

    /** The verdict on steps from the item outwards; empty when they say nothing of aid. */
    public static Optional<Verdict> of(List<Stair> stairs) {
        List<Stair> steps =
                stairs.stream().filter(each -> !CARRIERS.contains(each.step())).toList();
        if (steps.isEmpty()) {
            return stairs.stream()
                    .filter(each -> each.step() == Step.FINISH || each.step() == Step.THANK)
                    .findFirst()
                    .flatMap(each -> single(each, false));
        }
        Stair inner = steps.getFirst();
        Stair outer = steps.getLast();
        boolean hinted = stairs.stream().anyMatch(each -> each.step() == Step.SIGNAL);
        Optional<Stair> end = stairs.stream()
                .filter(each ->
                        stairs.indexOf(each) > stairs.indexOf(inner) && ENDS.contains(each.step()) && !each.noun())
                .findFirst();
        Optional<Stair> words = steps.stream()
                .filter(each -> each.noun() && WORDS.contains(each.step()))
                .findFirst();
        if (words.isPresent() && COURSE.contains(outer.step()) && steps.indexOf(words.get()) < steps.indexOf(outer)) {
            return single(words.get(), hinted);
        }
        if (STOPS.contains(inner.step()) && inner.noun() && end.isPresent()) {
            return undone(end.get(), outer, hinted);
        }
        boolean barred = outer.step() == Step.PAUSE && !outer.noun() && outer.modality() != Modality.NEGATED;
        if (STOPS.contains(inner.step()) && !inner.noun() && !outer.equals(inner) && barred && verb(inner)) {
            return Optional.of(new Verdict(Status.CONTINUING, outer, Modality.ASSERTED));
        }
        if (STOPS.contains(inner.step()) && !outer.equals(inner) && !STOPS.contains(outer.step())) {
            return stop(inner, outer);
        }
        return single(outer, hinted);
    }

    private static boolean verb(Stair stair) {
        return stair.word().kind() == StepWord.Kind.VERB;
    }

    /** "Lifted its ban", "ended the pause". */
    private static Optional<Verdict> undone(Stair end, Stair outer, boolean hinted) {
        if (outer.step() == Step.REQUEST) {
            return single(outer, hinted);
        }
        if (end.modality() == Modality.NEGATED) {
            return Optional.of(new Verdict(Status.PAUSED, end, Modality.ASSERTED));
        }
        boolean open =
                hinted || OPEN.contains(end.modality()) || Set.of(Step.CONSIDER).contains(outer.step());
        return Optional.of(new Verdict(open ? Status.RESUMPTION_SIGNALLED : Status.RESUMED, end, end.modality()));
    }

    /** A stop that is asked for or weighed is still about a stop; a stop that is undone is not. */
    private static Optional<Verdict> stop(Stair inner, Stair outer) {
        return switch (outer.step()) {
            case RESUME -> single(outer, false);
            case REQUEST -> Optional.of(new Verdict(stopped(inner), inner, Modality.REQUESTED));
            case CONSIDER, NEGOTIATE, SIGNAL -> Optional.of(new Verdict(stopped(inner), inner, Modality.POSSIBLE));
            case DENY -> Optional.of(new Verdict(Status.CONTINUING, outer, Modality.ASSERTED));
            case DELIVER,
                    FINISH,
                    TRANSIT,
                    CONTINUE,
                    PLEDGE,
                    APPROVE,
                    BUY,
                    CONTRACT,
                    PAUSE,
                    HOLD,
                    REDUCE,
                    CANCEL,
                    LIFT,
                    THANK,
                    AFFECT -> single(inner, false);
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
        Modality modality = switch (stair.doubt()) {
            case NONE -> stair.modality();
            case BELIEVED, DISCLAIMED -> Modality.ASSERTED;
            case EXPECTED -> Modality.PLANNED;
        };
        Status status = status(stair, modality, hinted);
        return Optional.of(new Verdict(stair.again() ? resumed(status) : status, stair, told(stair)));
    }

    /** What is done again had stopped. */
    private static Status resumed(Status status) {
        return switch (status) {
            case DELIVERED, CONTINUING, IN_TRANSIT -> Status.RESUMED;
            case PLEDGED, UNDER_CONSIDERATION -> Status.RESUMPTION_SIGNALLED;
            case REQUESTED,
                    APPROVED,
                    CONTRACTED,
                    REDUCED,
                    PAUSED,
                    RESUMPTION_SIGNALLED,
                    RESUMED,
                    DENIED,
                    CANCELLED,
                    IN_NEGOTIATION -> status;
        };
    }

    private static Status shipped(Stair stair, Modality modality) {
        return switch (modality) {
            case PLANNED -> stair.word().view() == View.ARRIVE ? Status.IN_TRANSIT : Status.PLEDGED;
            case POSSIBLE -> Status.UNDER_CONSIDERATION;
            case REQUESTED -> Status.REQUESTED;
            case NEGATED -> Status.PAUSED;
            case ASSERTED, ONGOING, HISTORIC -> Status.IN_TRANSIT;
        };
    }

    /** What is denied to somebody is a status of its own, not a doubt of it. */
    private static Modality told(Stair stair) {
        boolean denied = stair.modality() == Modality.NEGATED && stair.doubt() == Doubt.NONE;
        return denied ? Modality.ASSERTED : stair.modality();
    }

    private static Status status(Stair stair, Modality modality, boolean hinted) {
        boolean denied = modality == Modality.NEGATED;
        boolean open = OPEN.contains(modality);
        return switch (stair.step()) {
            case DELIVER, FINISH, THANK -> delivered(stair, modality);
            case TRANSIT -> shipped(stair, modality);
            case CONTINUE -> denied ? Status.PAUSED : Status.CONTINUING;
            case PLEDGE -> denied ? Status.DENIED : Status.PLEDGED;
            case APPROVE -> denied ? Status.DENIED : open ? Status.UNDER_CONSIDERATION : Status.APPROVED;
            case BUY, CONTRACT -> denied ? Status.DENIED : bought(modality);
            case PAUSE, HOLD, REDUCE, CANCEL -> denied ? Status.CONTINUING : stopped(stair);
            case RESUME -> denied ? Status.PAUSED : resumed(stair, hinted || open);
            case REQUEST -> Status.REQUESTED;
            case CONSIDER -> Status.UNDER_CONSIDERATION;
            case NEGOTIATE -> Status.IN_NEGOTIATION;
            case DENY -> denied ? Status.UNDER_CONSIDERATION : Status.DENIED;
            case LIFT, SIGNAL, AFFECT -> Status.UNDER_CONSIDERATION;
        };
    }

    private static Status bought(Modality modality) {
        return switch (modality) {
            case PLANNED -> Status.PLEDGED;
            case POSSIBLE -> Status.UNDER_CONSIDERATION;
            case REQUESTED -> Status.REQUESTED;
            case ONGOING, ASSERTED, HISTORIC, NEGATED -> Status.CONTRACTED;
        };
    }

    private static Status delivered(Stair stair, Modality modality) {
        boolean finished = stair.step() == Step.FINISH || stair.step() == Step.THANK;
        return switch (modality) {
            case PLANNED -> Status.PLEDGED;
            case POSSIBLE -> Status.UNDER_CONSIDERATION;
            case REQUESTED -> Status.REQUESTED;
            case ONGOING -> Status.CONTINUING;
            case NEGATED -> stair.ongoing() ? Status.PAUSED : Status.DENIED;
            case ASSERTED, HISTORIC ->
                !finished && (stair.ongoing() || Set.of("VBZ", "VBP").contains(stair.fine()))
                        ? Status.CONTINUING
                        : Status.DELIVERED;
        };
    }

    /** Only a verb that tells it as done makes a resumption; a noun or a hedge only signals it. */
    private static Status resumed(Stair stair, boolean hinted) {
        boolean done = switch (stair.word().kind()) {
            case VERB -> Set.of("VBD", "VBN").contains(stair.fine());
            case PHRASE -> !Set.of("VB", "VBG").contains(stair.fine());
            case NOUN, ADJECTIVE -> false;
        };
        boolean told = done && stair.modality() == Modality.ASSERTED;
        return told && !hinted ? Status.RESUMED : Status.RESUMPTION_SIGNALLED;
    }
}
