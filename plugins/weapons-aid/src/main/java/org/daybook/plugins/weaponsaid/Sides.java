package org.daybook.plugins.weaponsaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Parties;
import org.daybook.plugin.reading.Parties.Reach;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.weaponsaid.status.Stair;
import org.daybook.plugins.weaponsaid.status.Step;

/** Who gives and who gets, as far as the sentence says. */
final class Sides {

    private static final Set<Step> WISHES = Set.of(Step.REQUEST);
    private static final List<String> TAKERS = List.of("recipient", "to", "for");
    private static final List<String> GIVERS = List.of("from", "by", "of");

    private final Reading reading;
    private final Parties strict;
    private final Parties lenient;

    Sides(Reading reading) {
        this.reading = reading;
        strict = new Parties(reading, false);
        lenient = new Parties(reading, true);
    }

    Finding of(Finding finding, List<Stair> stairs) {
        List<Integer> asking = stairs.stream()
                .filter(each -> WISHES.contains(each.step()))
                .map(Stair::token)
                .toList();
        // Whom a request goes to gives, whatever the preposition.
        List<Integer> giving =
                finding.nodes().stream().filter(each -> !asking.contains(each)).toList();
        Optional<Party> taker = first(finding.sentence(), giving, TAKERS);
        Optional<Party> giver = Optional.empty();
        for (Stair stair : stairs) {
            if (WISHES.contains(stair.step())) {
                taker = taker.or(() -> agent(finding.sentence(), stair));
                giver = giver.or(() -> asked(finding.sentence(), stair));
            } else {
                giver = giver.or(() -> agent(finding.sentence(), stair));
            }
        }
        giver = giver.or(() -> first(finding.sentence(), finding.nodes(), GIVERS));
        giver = apart(giver, taker).or(() -> Optional.empty());
        Optional<Party> known = taker;
        giver = giver.or(() -> owner(finding, known));
        return finding.between(state(finding, giver), state(finding, apart(taker, giver)), List.of());
    }

    /** Neither the item itself nor somebody without a name gives or gets: "Patriots", "the secretary". */
    private static Optional<Party> state(Finding finding, Optional<Party> party) {
        return party.filter(each -> !each.span().overlaps(finding.itemSpan())
                        || each.actor().country().isPresent())
                .filter(each -> each.actor().country().isPresent()
                        || Character.isUpperCase(each.actor().name().charAt(0)));
    }

    private static Optional<Party> apart(Optional<Party> party, Optional<Party> other) {
        return party.filter(
                each -> other.filter(o -> o.side().equals(each.side())).isEmpty());
    }

    private Optional<Party> agent(int sentence, Stair stair) {
        return arguments(sentence, stair.token(), "agent").stream()
                .flatMap(each -> strict.of(each, Reach.OWNER).stream())
                .findFirst();
    }

    private Optional<Party> asked(int sentence, Stair stair) {
        List<Argument> asked = new ArrayList<>();
        for (String role : List.of("patient", "recipient", "from", "on", "to")) {
            asked.addAll(arguments(sentence, stair.token(), role));
        }
        return asked.stream()
                .flatMap(each -> strict.of(each, Reach.HEAD).stream())
                .findFirst();
    }

    private List<Argument> arguments(int sentence, int token, String role) {
        return reading.frameAt(sentence, token)
                .map(reading::frame)
                .map((Frame frame) -> frame.arguments(role))
                .orElse(List.of());
    }

    /** Phrases after "to" and "from" of the words passed; a place gets and gives as well as its people do. */
    private Optional<Party> first(int sentence, List<Integer> nodes, List<String> roles) {
        for (int node : nodes) {
            for (String role : roles) {
                Optional<Party> found = arguments(sentence, node, role).stream()
                        .flatMap(each -> lenient.of(each, Reach.HEAD).stream())
                        .findFirst()
                        .or(() -> hanging(sentence, node, role));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Party> hanging(int sentence, int node, String role) {
        return reading.children(sentence, node, "nmod", "obl").stream()
                .filter(child ->
                        reading.marker(sentence, child).filter(role::equals).isPresent())
                .flatMap(child -> lenient.of(sentence, child, Reach.HEAD).stream())
                .findFirst();
    }

    /** "US weapons": whose they are gives them. */
    private Optional<Party> owner(Finding finding, Optional<Party> taker) {
        return finding.nodes().stream()
                .filter(node -> reading.token(finding.sentence(), node).tag().equals("NOUN"))
                .flatMap(node -> strict.of(finding.sentence(), node, Reach.OWNER).stream())
                .filter(each -> apart(Optional.of(each), taker).isPresent())
                .findFirst();
    }
}
