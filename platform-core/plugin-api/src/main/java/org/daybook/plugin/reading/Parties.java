package org.daybook.plugin.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;

/** Who a phrase stands for: its head, else whose it is, else who is named in it. */
public final class Parties {

    /** How far from the head of a phrase a party may be looked for. */
    public enum Reach {
        /** The head itself: "Paris", "the French president". */
        HEAD,
        /** Also a possessive, an adjective or a compound before the head: "Iranian drones", "Iran's decision". */
        OWNER,
        /** Also names in what follows the head: "a plant in Iran", "the decision of the Iranian government". */
        WITHIN
    }

    private static final Set<String> BEFORE = Set.of("nmod:poss", "amod", "compound", "nmod", "det:poss");

    private final Reading reading;
    private final boolean places;

    /** Parties of an article; with {@code places}, words that only say where count as well. */
    public Parties(Reading reading, boolean places) {
        this.reading = reading;
        this.places = places;
    }

    /** Parties of an argument, nearest first found wins; empty when nobody is named. */
    public List<Party> of(Argument argument, Reach reach) {
        List<Party> named = named(argument);
        return named.isEmpty() && reading.has(argument.sentence(), argument.head())
                ? of(argument.sentence(), argument.head(), reach)
                : named;
    }

    /** Parties of the phrase whose head is this word, those coordinated with it included. */
    public List<Party> of(int sentence, int token, Reach reach) {
        List<Party> found = new ArrayList<>(at(sentence, token, reach));
        for (int child : reading.children(sentence, token, "conj")) {
            found.addAll(at(sentence, child, reach));
        }
        return List.copyOf(found);
    }

    private static List<Party> named(Argument argument) {
        List<Party> found = new ArrayList<>();
        for (int at = 0; at < argument.actors().size(); at++) {
            Span span =
                    at < argument.actorSpans().size() ? argument.actorSpans().get(at) : argument.span();
            found.add(new Party(argument.actors().get(at), span, true));
        }
        return found;
    }

    private List<Party> at(int sentence, int token, Reach reach) {
        List<Party> found =
                mentioned(reading.mentionAt(sentence, token).stream().toList(), true);
        if (found.isEmpty() && reach != Reach.HEAD) {
            found = owners(sentence, token);
        }
        if (found.isEmpty() && reach == Reach.WITHIN) {
            found = first(reading.mentionsWithin(sentence, reading.phrase(sentence, token)));
        }
        return found;
    }

    private List<Party> owners(int sentence, int token) {
        for (int child : reading.children(sentence, token)) {
            if (child < token && BEFORE.contains(reading.token(sentence, child).relation())) {
                List<Party> found =
                        mentioned(reading.mentionAt(sentence, child).stream().toList(), false);
                if (found.isEmpty()) {
                    found = owners(sentence, child);
                }
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Party> first(List<Mention> mentions) {
        for (Mention mention : mentions) {
            List<Party> found = mentioned(List.of(mention), false);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Party> mentioned(List<Mention> mentions, boolean direct) {
        return mentions.stream()
                .filter(each -> places || !each.place())
                .flatMap(each -> each.actors().stream().map(actor -> new Party(actor, each.span(), direct)))
                .toList();
    }
}
