package org.daybook.plugins.interactions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Flag;
import org.daybook.plugins.interactions.proposition.Proposition;

/** Turns drafts into facts with their evidence, each said once a sentence. */
final class Grounding {

    private static final int LONGEST = 160;

    private final Reading reading;
    private final Setting setting;
    private final Prominence prominence;
    private final Showing showing;
    private final Why why;

    Grounding(Reading reading) {
        this.reading = reading;
        setting = new Setting(reading);
        prominence = new Prominence(reading);
        showing = new Showing(reading);
        why = new Why(reading);
    }

    List<Fact> facts(List<Draft> all) {
        List<Draft> drafts = new ArrayList<>(prominence.keep(all, this::confidence));
        Map<List<Object>, Integer> said = new HashMap<>();
        boolean[] kept = new boolean[drafts.size()];
        // What is said outright comes before what is filled in.
        for (boolean outright : new boolean[] {true, false}) {
            for (int at = 0; at < kept.length; at++) {
                Draft draft = drafts.get(at);
                if (draft.inferred().isEmpty() == outright) {
                    Integer first = said.putIfAbsent(identity(draft), at);
                    kept[at] = first == null;
                    if (first != null && outright && sameDeed(drafts.get(first), draft)) {
                        drafts.set(first, drafts.get(first).and(draft.cast().recipients()));
                    }
                }
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < kept.length; at++) {
            if (kept[at]) {
                facts.add(fact(drafts.get(at)));
            }
        }
        return facts;
    }

    /** "Shelled the port, killing nine sailors": one deed, told by two verbs, of which each names somebody who suffered it. */
    private static boolean sameDeed(Draft one, Draft two) {
        return !one.reciprocal() && !two.reciprocal() && one.modality() == two.modality();
    }

    private static List<Object> identity(Draft draft) {
        Set<String> left = new TreeSet<>(draft.cast().actorSides());
        Set<String> right = new TreeSet<>(draft.cast().recipientSides());
        if (draft.reciprocal()) {
            left.addAll(right);
            right = left;
        }
        return List.of(draft.proposition().sentence(), draft.entry().type(), left, right);
    }

    private Fact fact(Draft draft) {
        List<Actor> actors = draft.cast().actors().stream().map(Party::actor).toList();
        List<Actor> recipients =
                draft.cast().recipients().stream().map(Party::actor).toList();
        Fact.Interaction fact = Fact.Interaction.of(draft.entry().type(), actors, recipients, grounds(draft))
                .withMode(setting.mode(draft))
                .withContext(setting.context(draft))
                .withReciprocal(draft.reciprocal());
        return setting.duration(draft)
                .flatMap(each -> minutes(each.amount()))
                .map(fact::withDuration)
                .orElse(fact);
    }

    /** "Almost an hour" is told as an hour; nothing lasts no time at all. */
    private static Optional<Integer> minutes(Amount lasted) {
        return lasted.low().or(lasted::high).map(each -> (int) Math.round(each)).filter(each -> each > 0);
    }

    private Grounds grounds(Draft draft) {
        Proposition proposition = draft.proposition();
        Grounds grounds = Grounds.of(
                        draft.entry().rule(),
                        reading.sentence(proposition.sentence()).span())
                .and("trigger", trigger(proposition));
        for (Party party : draft.cast().actors()) {
            grounds = grounds.and("actor", words(draft, party));
        }
        for (Party party : draft.cast().recipients()) {
            grounds = grounds.and("recipient", words(draft, party));
        }
        Optional<Span> when = setting.dateWords(draft);
        if (when.isPresent() && !trigger(proposition).contains(when.get())) {
            grounds = grounds.and("date", when.get());
        }
        Optional<Quantity> duration = setting.duration(draft);
        if (duration.isPresent()) {
            grounds = grounds.and("duration", duration.get().span());
        }
        if (proposition.statement() >= 0) {
            var statement = reading.article().statements().get(proposition.statement());
            if (statement.speakerSpan().isPresent()) {
                Span speaker = statement.speakerSpan().get();
                // A pronoun alone shows an analyst nothing; with its cue ("he said") it does.
                grounds = grounds.and(
                        "speaker",
                        statement
                                .cue()
                                .map(speaker::join)
                                .filter(each -> each.length() <= LONGEST)
                                .orElse(speaker));
            }
            grounds = grounds.withAttribution(statement.chain());
        }
        return why.of(
                grounds.withModality(draft.modality())
                        .withDate(date(draft))
                        .withConfidence(confidence(draft))
                        .withInferred(draft.inferred()),
                draft);
    }

    /** A noun is shown with what stands before it: "the two-hour call". */
    private Span trigger(Proposition proposition) {
        int sentence = proposition.sentence();
        if (proposition.kind() != Frame.Kind.NOUN || !reading.has(sentence, proposition.token())) {
            return proposition.trigger();
        }
        Token noun = reading.token(sentence, proposition.token());
        Span phrase = reading.nounPhrase(sentence, proposition.token()).join(proposition.trigger());
        return noun.relation().equals("obj") && reading.has(sentence, noun.head())
                ? phrase.join(reading.token(sentence, noun.head()).span())
                : phrase;
    }

    /**
     * The words that name a party. A lone surname or "he" does not show who met whom, so where both sides do the same
     * it stands with the words up to the trigger: "Macron spoke", "spoke with Putin". A fuller mention stands alone.
     */
    private Span words(Draft draft, Party party) {
        Span shown = showing.of(party, draft.proposition().sentence());
        boolean told = reading.article().text(shown).strip().contains(" ");
        boolean named = !shown.equals(party.span());
        if (told || named || (!draft.reciprocal() && !draft.entry().type().equals("CONSULT"))) {
            return shown;
        }
        Span trigger = trigger(draft.proposition());
        Span joined = party.span().join(trigger);
        if (joined.length() > LONGEST && draft.from().isPresent()) {
            joined = party.span().join(trigger(draft.from().get()));
        }
        return joined.length() <= LONGEST ? joined : party.span();
    }

    /** What was told as done was done by the day of publication. */
    private FactDate date(Draft draft) {
        Optional<LocalDate> published = reading.article().article().published().date();
        boolean done = draft.modality() == Modality.ASSERTED || draft.modality() == Modality.HISTORIC;
        return draft.date()
                .filter(each -> each.from().isPresent() || each.to().isPresent())
                .or(() -> published
                        .filter(each -> done)
                        .map(each -> new FactDate(
                                Optional.empty(),
                                Optional.of(each),
                                FactDate.Precision.UNKNOWN,
                                FactDate.Basis.PUBLICATION)))
                .orElse(FactDate.unknown());
    }

    private double confidence(Draft draft) {
        double sure = switch (draft.proposition().kind()) {
            case VERB -> 0.85;
            case NOUN -> 0.8;
            case ADJECTIVE -> 0.7;
        };
        sure -= draft.entry().is(Flag.WEAK) ? 0.15 : 0;
        sure -= draft.inferred().size() * 0.12;
        sure -= draft.cast().actors().stream().allMatch(Party::direct) ? 0 : 0.05;
        sure -= draft.cast().recipients().stream().allMatch(Party::direct) ? 0 : 0.08;
        sure -= far(draft) ? 0.08 : 0;
        sure -= draft.cast().doubt() * 0.06;
        sure -= Math.min(3, prominence.depth(draft.proposition())) * 0.04;
        return Math.round(Math.max(0.2, sure) * 100) / 100.0;
    }

    private static boolean far(Draft draft) {
        int trigger = draft.proposition().trigger().start();
        return draft.cast().actors().stream()
                .anyMatch(each -> Math.abs(each.span().start() - trigger) > 150);
    }
}
