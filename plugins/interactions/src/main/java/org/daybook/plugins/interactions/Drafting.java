package org.daybook.plugins.interactions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.casting.Cast;
import org.daybook.plugins.interactions.casting.Casting;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Flag;
import org.daybook.plugins.interactions.lexicon.Lexicon;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Propositions;
import org.daybook.plugins.interactions.proposition.Slot;
import org.daybook.plugins.interactions.proposition.Unreal;

/** Matches every proposition of an article with the lexicon. */
final class Drafting {

    static final String PAUSE = "aid-pause";
    private static final Set<String> SPOKEN = Set.of("AGREE", "REQUEST", "THREATEN");
    private static final Set<String> REACTIONS = Set.of(
            "condemn",
            "denounce",
            "decry",
            "deplore",
            "criticise",
            "criticize",
            "welcome",
            "mourn",
            "praise",
            "hail",
            "slam",
            "investigate",
            "protest",
            "applaud",
            "reject",
            "deny",
            "confirm",
            "report",
            "announce");

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Proposition> propositions;
    private final Casting casting;
    private final Intent intent;
    private final Unreal unreal;
    private final Set<Integer> closed = new HashSet<>();

    Drafting(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        propositions = Propositions.of(reading, lexicon);
        intent = new Intent(reading);
        unreal = new Unreal(reading);
        casting = new Casting(reading, propositions);
    }

    /** At most one draft a proposition, in order of the text; participants may still be missing. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Proposition proposition : propositions) {
            match(proposition).ifPresent(drafts::add);
        }
        // A light verb stands once, as its noun where that can be read: "offered a truce".
        Map<Long, Draft> nouns = drafts.stream()
                .filter(each -> each.proposition().kind() == Frame.Kind.NOUN && ready(each))
                .collect(Collectors.toMap(each -> place(each.proposition()), each -> each, (one, two) -> one));
        drafts.replaceAll(each -> whole(each, nouns));
        Set<Long> consumed = consumed(drafts);
        drafts.removeIf(
                each -> each.proposition().kind() == Frame.Kind.NOUN && consumed.contains(place(each.proposition())));
        Set<Integer> folded = drafts.stream()
                .filter(each -> each.proposition().kind() == Frame.Kind.NOUN && ready(each))
                .map(each -> each.proposition().frame())
                .collect(Collectors.toSet());
        drafts.removeIf(each -> each.proposition().kind() == Frame.Kind.VERB
                && folded.contains(each.proposition().frame()));
        drafts.removeIf(each -> isClosed(each.proposition()));
        drafts.removeIf(each -> unreal.is(each.proposition(), each.entry().type()));
        // What is asked for is told by the request.
        Set<Integer> asked = drafts.stream()
                .filter(each -> each.entry().type().equals("REQUEST") && ready(each))
                .map(each -> each.proposition().sentence())
                .collect(Collectors.toSet());
        drafts.removeIf(each -> each.modality() == Modality.REQUESTED
                && !each.entry().type().equals("REQUEST")
                && asked.contains(each.proposition().sentence()));
        Set<Integer> paused = drafts.stream()
                .filter(each -> each.entry().mode().equals(PAUSE))
                .map(each -> each.proposition().sentence())
                .collect(Collectors.toSet());
        // "The halt in aid" tells of no aid, "arms exports on hold" of no trade.
        drafts.removeIf(each ->
                ((each.entry().type().equals("AID") && each.proposition().kind() == Frame.Kind.NOUN)
                                || each.entry().type().equals("COOPERATE"))
                        && paused.contains(each.proposition().sentence()));
        return drafts.stream()
                .flatMap(each -> intent.of(each).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Nouns that a verb's entry asked for: "lifted the ban" tells of no ban. */
    private Set<Long> consumed(List<Draft> drafts) {
        return drafts.stream()
                .filter(each -> each.proposition().kind() != Frame.Kind.NOUN && ready(each))
                .flatMap(each -> casting.met(each.entry(), each.proposition()).stream())
                .map(each -> place(each.sentence(), each.head()))
                .collect(Collectors.toSet());
    }

    /** "The raid on the port killed nine sailors": what the noun says suffered too, where it tells the same deed. */
    private Draft whole(Draft draft, Map<Long, Draft> nouns) {
        if (draft.proposition().kind() == Frame.Kind.NOUN || !ready(draft) || draft.reciprocal()) {
            return draft;
        }
        Draft all = draft;
        for (Slot slot : casting.met(draft.entry(), draft.proposition())) {
            Draft noun = nouns.get(place(slot.sentence(), slot.head()));
            if (noun != null
                    && noun.entry().type().equals(draft.entry().type())
                    && noun.cast().actorSides().equals(draft.cast().actorSides())) {
                all = all.and(noun.cast().recipients());
            }
        }
        return all;
    }

    private static long place(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    private static long place(Proposition proposition) {
        return place(proposition.sentence(), proposition.token());
    }

    private Optional<Draft> match(Proposition proposition) {
        Optional<Draft> partial = Optional.empty();
        for (Entry entry : entries(proposition)) {
            if (partial.isPresent() && entry.conditions().isEmpty()) {
                // What the phrase leaves out may be filled; a looser entry would only misread it.
                return partial;
            }
            Optional<Draft> draft = fit(entry, proposition);
            if (draft.isPresent() && ready(draft.get())) {
                close(entry, proposition);
                return draft;
            }
            partial = partial.or(() -> draft.filter(each -> each.entry().is(Flag.FOLLOW)));
        }
        return partial.or(() -> intent.denied(proposition) ? denial(proposition) : Optional.empty());
    }

    /** "Will not give permission": what would have been kind is refused. */
    private Optional<Draft> denial(Proposition proposition) {
        return entries(proposition).stream()
                .filter(each -> !each.is(Flag.NEGATED) && Intent.KIND.contains(each.type()))
                .filter(each -> casting.holds(each, proposition))
                .map(each -> Draft.of(
                        proposition,
                        each.as("reject.announced", "REJECT"),
                        casting.cast(each, proposition),
                        casting.met(each, proposition)))
                .filter(Drafting::ready)
                .map(each -> each.when(Modality.ASSERTED, each.date()))
                .findFirst();
    }

    /** Entries of all the words first ("give in to"), then of fewer, at last of the verb alone. */
    private List<Entry> entries(Proposition proposition) {
        String words = proposition.lemma();
        List<Entry> entries = new ArrayList<>(lexicon.of(proposition.kind(), words));
        for (int gap = words.lastIndexOf(' '); gap > 0; gap = words.lastIndexOf(' ')) {
            words = words.substring(0, gap);
            entries.addAll(lexicon.of(proposition.kind(), words));
        }
        return entries;
    }

    private Optional<Draft> fit(Entry entry, Proposition proposition) {
        boolean denied = proposition.modality() == Modality.NEGATED;
        if (denied != entry.is(Flag.NEGATED)
                || (SPOKEN.contains(entry.type()) && attributive(proposition))
                || !casting.holds(entry, proposition)) {
            return Optional.empty();
        }
        Cast cast = casting.cast(entry, proposition);
        if (reacted(proposition, cast)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(proposition, entry, cast, casting.met(entry, proposition));
        return Optional.of(denied ? draft.when(Modality.ASSERTED, draft.date()) : draft);
    }

    /** "The promised guns": a participle that only says which. */
    private boolean attributive(Proposition proposition) {
        return proposition.kind() == Frame.Kind.VERB
                && reading.has(proposition.sentence(), proposition.token())
                && reading.token(proposition.sentence(), proposition.token())
                        .relation()
                        .equals("amod")
                && reading.token(proposition.sentence(), proposition.token())
                        .text()
                        .endsWith("ed");
    }

    /** "The killing was condemned by Qatar": whoever reacts to an event is not who did it. */
    private boolean reacted(Proposition proposition, Cast cast) {
        return proposition.kind() == Frame.Kind.NOUN
                && proposition.slots("light").stream()
                        .filter(each ->
                                each.span().start() > proposition.trigger().end())
                        .anyMatch(verb -> !cast.actors().isEmpty()
                                && cast.actors().stream()
                                        .allMatch(each -> each.span().start()
                                                > verb.span().end())
                                && REACTIONS.contains(reading.token(verb.sentence(), verb.head())
                                        .lemma()));
    }

    private static boolean ready(Draft draft) {
        boolean alone = draft.entry().is(Flag.ALONE) && !draft.cast().actors().isEmpty();
        return alone || draft.cast().complete();
    }

    private void close(Entry entry, Proposition proposition) {
        if (entry.is(Flag.CLOSED) && proposition.frame() >= 0) {
            if (proposition.kind() == Frame.Kind.ADJECTIVE) {
                closed.add(proposition.frame());
            }
            closeBelow(proposition.frame(), 0);
        }
    }

    private void closeBelow(int frame, int depth) {
        for (int governed : reading.governedBy(frame)) {
            if (closed.add(governed) && depth < 20) {
                closeBelow(governed, depth + 1);
            }
        }
    }

    private boolean isClosed(Proposition proposition) {
        return proposition.kind() != Frame.Kind.ADJECTIVE
                && proposition.frame() >= 0
                && closed.contains(proposition.frame());
    }
}
