package org.daybook.plugins.weaponsaid.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.weaponsaid.status.Stair;
import org.daybook.plugins.weaponsaid.status.Step;
import org.daybook.plugins.weaponsaid.status.StepWords;
import org.daybook.plugins.weaponsaid.status.View;

/** Who gives and who gets, as far as the sentence says. */
public final class Sides {

    private static final int MOST = 8;
    private static final String[] TAKERS = {"to", "for"};

    private final Reading reading;
    private final StepWords words;

    public Sides(Reading reading, StepWords words) {
        this.reading = reading;
        this.words = words;
    }

    /**
     * The pairs that a step ties together, one for every donor and recipient that are joined; at least one, which may be empty.
     *
     * @param nodes words from the item outwards, the item's first
     * @param origin the country the item is known to come from
     */
    public List<Pair> of(int sentence, List<Integer> nodes, Span item, List<Stair> stairs, Optional<String> origin) {
        List<Integer> places = new ArrayList<>(nodes);
        stairs.forEach(stair -> places.add(stair.token()));
        Surroundings around = new Surroundings(reading, sentence, places, item);
        Deeds deeds = new Deeds(reading, sentence, item);
        Cast cast = new Cast();
        nodes.stream()
                .filter(node -> reading.token(sentence, node).tag().equals("NOUN"))
                .filter(node -> words.isDelivery(reading.token(sentence, node).lemma()))
                .filter(node -> stairs.stream().noneMatch(stair -> stair.token() == node))
                .forEach(node -> Cast.fill(cast.givers, deeds.owners(node)));
        // Innermost first.
        stairs.forEach(stair -> cast(stair, stairs, deeds, around, cast));
        boolean buying = stairs.stream().anyMatch(each -> each.word().view() == View.BUY);
        List<Party> from = deeds.states(around.after("from"));
        List<Party> to = recipients(stairs, deeds, around, cast);
        if (buying && cast.givers.isEmpty()) {
            return bought(cast, deeds, around, nodes.getFirst(), from, to, origin);
        }
        boolean asked = stairs.stream().anyMatch(each -> each.word().view() == View.ASK);
        if (!asked && cast.givers.isEmpty() && !apart(to, cast.takers).isEmpty()) {
            // "Secured shells for Kyiv": who gets them for somebody else gives them.
            cast.givers.addAll(cast.takers);
            cast.takers.clear();
        }
        List<Party> donors = new ArrayList<>(cast.givers);
        Cast.fill(donors, cast.buyers);
        Cast.fill(donors, cast.asked);
        boolean held = stairs.stream().anyMatch(each -> each.word().view() == View.HOLD);
        Cast.fill(donors, held ? List.of() : from);
        List<Party> recipients = new ArrayList<>(cast.takers);
        Cast.fill(recipients, to);
        Cast.fill(recipients, held ? from : List.of());
        Cast.fill(recipients, cast.askers);
        Cast.fill(donors, apart(deeds.owners(nodes.getFirst()), recipients));
        return pairs(donors, recipients);
    }

    private static void cast(Stair stair, List<Stair> stairs, Deeds deeds, Surroundings around, Cast cast) {
        List<Party> agents = deeds.agents(stair, around);
        switch (stair.word().view()) {
            case GIVE, HOLD -> {
                boolean buying = stairs.stream()
                        .takeWhile(each -> !each.equals(stair))
                        .anyMatch(each ->
                                each.word().view() == View.BUY || each.word().view() == View.TAKE);
                boolean asked = stairs.stream()
                        .takeWhile(each -> !each.equals(stair))
                        .anyMatch(each -> each.word().view() == View.ASK);
                permitted(stair, deeds, agents, cast);
                Cast.fill(buying && !asked ? cast.buyers : cast.givers, agents);
                Cast.fill(cast.takers, apart(deeds.roles(stair.token(), "recipient"), agents));
                if (!stair.noun()
                        && stair.step() == Step.PLEDGE
                        && around.after(TAKERS).isEmpty()) {
                    Cast.fill(cast.takers, apart(around.next(stair.token()), agents));
                }
                if (!stair.noun() && Set.of(Step.DELIVER, Step.CONTINUE).contains(stair.step())) {
                    List<Party> supplied = deeds.roles(stair.token(), "patient");
                    Cast.fill(cast.takers, apart(supplied, agents));
                    List<Party> named = around.after(TAKERS);
                    Cast.fill(cast.takers, named.isEmpty() ? apart(around.next(stair.token()), agents) : List.of());
                }
            }
            case TAKE -> Cast.fill(cast.takers, agents);
            case BUY -> Cast.fill(cast.buyers, agents);
            case ASK -> {
                Cast.fill(cast.askers, agents);
                List<Party> asked = deeds.roles(stair.token(), "patient", "recipient", "on", "with");
                Cast.fill(cast.asked, apart(asked, agents));
                instead(cast, agents, cast.asked);
                cast.givers.removeIf(each -> apart(List.of(each), agents).isEmpty());
                Cast.fill(cast.asked, apart(deeds.states(around.after(stair.token(), true, "from")), agents));
            }
            case ARRIVE -> {
                Cast.fill(cast.takers, deeds.roles(stair.token(), "patient"));
                Cast.fill(cast.takers, deeds.states(around.after("in", "into", "to", "for")));
            }
        }
    }

    /** "Switzerland allowed Germany to send": who is allowed gives. */
    private static void permitted(Stair stair, Deeds deeds, List<Party> agents, Cast cast) {
        if (stair.step() == Step.APPROVE) {
            instead(cast, agents, apart(deeds.roles(stair.token(), "patient", "recipient"), agents));
        }
    }

    /** Who is asked or allowed to give does so, not who asks or allows. */
    private static void instead(Cast cast, List<Party> agents, List<Party> others) {
        if (!others.isEmpty()
                && !cast.givers.isEmpty()
                && apart(cast.givers, agents).isEmpty()) {
            cast.givers.clear();
            cast.givers.addAll(others);
        }
    }

    /** Whom "to" and "for" name; "appealed to Paris" names whom is asked, unless somebody else is asked already. */
    private static List<Party> recipients(List<Stair> stairs, Deeds deeds, Surroundings around, Cast cast) {
        Optional<Stair> request =
                stairs.stream().filter(each -> each.word().view() == View.ASK).findFirst();
        List<Party> found = new ArrayList<>(deeds.states(around.after(TAKERS)));
        if (request.isPresent()) {
            List<Party> direct = deeds.roles(request.get().token(), "to");
            if (cast.givers.isEmpty() && cast.asked.isEmpty() && !direct.isEmpty()) {
                cast.asked.addAll(direct);
            }
            found.removeIf(
                    each -> cast.asked.stream().anyMatch(other -> other.span().equals(each.span())));
        }
        found.removeIf(
                each -> cast.givers.stream().anyMatch(other -> other.span().equals(each.span())));
        return found;
    }

    private static List<Pair> bought(
            Cast cast,
            Deeds deeds,
            Surroundings around,
            int item,
            List<Party> from,
            List<Party> to,
            Optional<String> origin) {
        List<Party> buyers = new ArrayList<>(cast.buyers);
        Cast.fill(buyers, cast.takers);
        Cast.fill(buyers, cast.askers);
        if (buyers.isEmpty()) {
            buyers.addAll(deeds.states(around.after("between")));
        }
        List<Party> sellers = new ArrayList<>(apart(from, buyers));
        Cast.fill(sellers, apart(deeds.states(around.after("with")), buyers));
        Cast.fill(sellers, apart(deeds.owners(item), buyers));
        List<Party> others = apart(to, buyers);
        if (!others.isEmpty() && !buyers.isEmpty()) {
            return pairs(buyers, others);
        }
        if (sellers.isEmpty() && buyers.size() == 2) {
            // Who buys is named first, unless the first makes it.
            boolean second = origin.filter(buyers.get(0).side()::equals).isEmpty();
            return List.of(Pair.of(Optional.of(buyers.get(second ? 1 : 0)), Optional.of(buyers.get(second ? 0 : 1))));
        }
        Cast.fill(buyers, others);
        // A deal with the maker's customer is the maker's sale, whoever is named first.
        boolean sold = sellers.size() == 1
                && buyers.size() == 1
                && origin.filter(buyers.getFirst().side()::equals).isPresent();
        return sold ? pairs(buyers, sellers) : pairs(sellers, buyers);
    }

    private static List<Party> apart(List<Party> parties, List<Party> others) {
        return parties.stream()
                .filter(each -> others.stream().noneMatch(other -> other.side().equals(each.side())))
                .toList();
    }

    private static List<Pair> pairs(List<Party> donors, List<Party> recipients) {
        List<Pair> pairs = new ArrayList<>();
        for (Optional<Party> donor : some(donors)) {
            for (Optional<Party> recipient : some(recipients)) {
                Pair pair = Pair.of(donor, recipient);
                if (pairs.size() < MOST && !pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static List<Optional<Party>> some(List<Party> parties) {
        Set<String> sides = new java.util.HashSet<>();
        List<Optional<Party>> found = parties.stream()
                .filter(each -> sides.add(each.side()))
                .map(Optional::of)
                .toList();
        return found.isEmpty() ? List.of(Optional.empty()) : found;
    }
}
