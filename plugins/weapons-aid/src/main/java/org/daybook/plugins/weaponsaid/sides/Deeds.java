package org.daybook.plugins.weaponsaid.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Parties;
import org.daybook.plugin.reading.Parties.Reach;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.weaponsaid.status.Stair;
import org.daybook.plugins.weaponsaid.status.View;

/** Who does a step and to whom, as the grammar has it. */
final class Deeds {

    private final Reading reading;
    private final Parties strict;
    private final Parties lenient;
    private final int sentence;
    private final Span item;

    Deeds(Reading reading, int sentence, Span item) {
        this.reading = reading;
        this.sentence = sentence;
        this.item = item;
        strict = new Parties(reading, false);
        lenient = new Parties(reading, true);
    }

    /** Who does it: the subject of a verb, the owner of a noun. */
    List<Party> agents(Stair stair, Surroundings around) {
        List<Party> found = arguments(stair.token(), "agent", Reach.OWNER, strict);
        if (found.isEmpty() && stair.noun()) {
            found = owners(stair.token());
        }
        if (found.isEmpty() && passive(stair.token())) {
            found = states(around.after("by"));
        }
        boolean moves = stair.word().view() == View.ARRIVE;
        if (found.isEmpty() && !stair.noun() && !moves && !passive(stair.token())) {
            found = states(around.subject(stair.token()));
        }
        return found.stream().filter(each -> !each.span().overlaps(item)).toList();
    }

    /** Whose a noun is: "American deliveries", "Kyiv's request", "the refusal of France". */
    List<Party> owners(int noun) {
        List<Party> found = states(strict.of(sentence, noun, Reach.OWNER));
        if (found.isEmpty()) {
            found = reading.children(sentence, noun, "nmod").stream()
                    .filter(child -> reading.marker(sentence, child)
                            .filter(Set.of("of", "by")::contains)
                            .isPresent())
                    .flatMap(child -> states(lenient.of(sentence, child, Reach.HEAD)).stream())
                    .toList();
        }
        return found;
    }

    /** The parties in these roles of a verb's or noun's frame, themselves and not as owners of a thing. */
    List<Party> roles(int token, String... roles) {
        List<Party> found = new ArrayList<>();
        for (String role : roles) {
            arguments(token, role, Reach.HEAD, lenient).stream()
                    .filter(each -> !each.span().overlaps(item))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Party> arguments(int token, String role, Reach reach, Parties parties) {
        List<Argument> arguments = reading.frameAt(sentence, token)
                .map(reading::frame)
                .map((Frame frame) -> frame.arguments(role))
                .orElse(List.of());
        return arguments.stream()
                .flatMap(each -> states(parties.of(each, reach)).stream())
                .toList();
    }

    boolean passive(int token) {
        return !reading.children(sentence, token, "aux:pass", "nsubj:pass").isEmpty()
                || reading.token(sentence, token).relation().equals("acl");
    }

    /** Only a state, an alliance or somebody with a name gives or gets; neither the item itself nor the press. */
    List<Party> states(List<Party> parties) {
        List<Party> found = new ArrayList<>();
        for (Party each : parties) {
            boolean known = each.actor().country().isPresent();
            boolean named = Character.isUpperCase(each.actor().name().codePointAt(0))
                    && each.actor().registryId().isPresent();
            boolean press = each.actor().sector().filter("MED"::equals).isPresent();
            boolean thing = each.span().overlaps(item) && !known;
            boolean twice = found.stream().anyMatch(other -> other.side().equals(each.side()));
            if ((known || named) && !press && !thing && !twice) {
                found.add(each);
            }
        }
        return found;
    }
}
