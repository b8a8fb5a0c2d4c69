package org.daybook.plugins.interactions.casting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Slot;

/** Where those stand who are named by no country: "killed 12 people in Kabul" hits Afghanistan. */
final class Scene {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "from", "around", "across", "outside", "inside", "along");
    /** What somebody does to others of their own country unless another is named. */
    private static final Set<String> HOME = Set.of("PROTEST", "COERCE");

    private static final int LONGEST = 120;

    private final Reading reading;

    Scene(Reading reading) {
        this.reading = reading;
    }

    /** The recipients; at home, where the sentence names no other country, those without one are of the actors'. */
    List<Party> facing(List<Party> actors, List<Party> recipients, Proposition proposition, String type) {
        List<Party> set = set(recipients, proposition);
        Set<String> countries =
                actors.stream().flatMap(each -> each.actor().country().stream()).collect(Collectors.toSet());
        if (!HOME.contains(type) || countries.size() != 1 || abroad(proposition.sentence(), countries)) {
            return set;
        }
        String country = countries.iterator().next();
        return set.stream()
                .map(each -> stateless(each)
                        ? new Party(each.actor().withCountry(country), each.span(), each.direct())
                        : each)
                .toList();
    }

    private boolean abroad(int sentence, Set<String> countries) {
        return reading.mentionsIn(sentence).stream()
                .flatMap(each -> each.actors().stream())
                .flatMap(each -> each.country().stream())
                .anyMatch(each -> !countries.contains(each));
    }

    private static boolean stateless(Party party) {
        return party.actor().country().isEmpty() && party.actor().registryId().isEmpty();
    }

    /** The parties, those without a country with that of the place they are said to be at. */
    List<Party> set(List<Party> parties, Proposition proposition) {
        return parties.stream().map(each -> set(each, proposition)).toList();
    }

    private Party set(Party party, Proposition proposition) {
        if (party.actor().country().isPresent() || party.actor().registryId().isPresent()) {
            return party;
        }
        Optional<Mention> place = place(proposition.sentence(), party.span());
        if (place.isEmpty()) {
            place = proposition.slots().stream()
                    .filter(each -> WHERE.contains(each.role()))
                    .filter(each -> each.span().start() >= party.span().end())
                    .flatMap(each -> place(each).stream())
                    .findFirst();
        }
        return place.map(each -> at(party, each)).orElse(party);
    }

    private static Party at(Party party, Mention place) {
        String country = place.actors().getFirst().country().orElseThrow();
        Span joined = party.span().join(place.span());
        return new Party(
                party.actor().withCountry(country), joined.length() <= LONGEST ? joined : party.span(), party.direct());
    }

    private Optional<Mention> place(Slot slot) {
        return reading.has(slot.sentence(), slot.head()) ? place(slot.sentence(), slot.span()) : Optional.empty();
    }

    private Optional<Mention> place(int sentence, Span span) {
        return reading.mentionsWithin(sentence, span).stream()
                .filter(each -> each.actors().size() == 1
                        && each.actors().getFirst().country().isPresent())
                .filter(each -> each.place() || span.end() - each.span().end() < 3)
                .findFirst();
    }
}
