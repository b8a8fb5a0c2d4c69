package org.daybook.plugins.quotations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Parties;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Reasons;
import org.daybook.plugins.quotations.Pattern.Fit;

/** Who would not comment, on what, asked by whom; and who gave no account of a call. Silence is data. */
final class Silences {
    private static final Set<String> LINKS = Set.of("xcomp", "conj", "ccomp", "advcl", "parataxis");
    private static final Set<String> ABOUT = Set.of("on", "about", "regarding", "concerning", "over", "of");
    private static final Set<String> ASKERS = Set.of("from", "by");

    private final Reading reading;
    private final Parties parties;
    private final Occasion occasion;
    private final Reasons reasons;
    private final List<Silence> table;
    private final Set<String> beginnings = new HashSet<>();

    Silences(Reading reading, Occasion occasion, Reasons reasons, List<Silence> table) {
        this.reading = reading;
        parties = new Parties(reading, true);
        this.occasion = occasion;
        this.reasons = reasons;
        this.table = table;
        table.forEach(each -> beginnings.addAll(each.pattern().beginnings()));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int sentence = 0; sentence < reading.article().sentences().size(); sentence++) {
            List<Token> tokens = reading.sentence(sentence).tokens();
            for (int at = 0; at < tokens.size(); at++) {
                Optional<Found> found = begins(tokens.get(at)) ? find(tokens, at) : Optional.empty();
                if (found.isPresent()) {
                    facts.add(fact(sentence, found.get()));
                    at = found.get().fit().last();
                }
            }
        }
        return facts;
    }

    /** Most words begin nothing; asked once for all lines of the table. */
    private boolean begins(Token token) {
        return beginnings.contains(token.text().toLowerCase(Locale.ROOT))
                || beginnings.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private record Found(Silence silence, Fit fit) {}

    /** A readout withheld is told by a longer line than a mere "declined to give". */
    private Optional<Found> find(List<Token> tokens, int at) {
        Found best = null;
        for (Silence each : table) {
            Optional<Fit> fit = each.pattern().at(tokens, at);
            if (fit.isPresent()
                    && (best == null || fit.get().last() > best.fit().last())) {
                best = new Found(each, fit.get());
            }
        }
        return Optional.ofNullable(best);
    }

    private Fact fact(int sentence, Found found) {
        Fit fit = found.fit();
        List<Token> tokens = reading.sentence(sentence).tokens();
        Span trigger =
                tokens.get(fit.first()).span().join(tokens.get(fit.last()).span());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("words", reading.article().text(trigger));
        Grounds grounds = Grounds.of(
                        "silence." + found.silence().rule(),
                        reading.sentence(sentence).span())
                .and("trigger", trigger)
                .withModality(Modality.ASSERTED)
                .withDate(occasion.date(sentence, fit.anchor()))
                .withConfidence(0.85);
        Optional<Party> asker = asker(sentence, fit);
        Optional<Party> who = who(sentence, fit.anchor(), fit.first());
        if (who.isEmpty()) {
            // "There was no comment from Paris": Paris keeps silent.
            who = asker;
            asker = Optional.empty();
        }
        if (who.isPresent()) {
            attributes.put("who", who.get().actor().name());
            grounds = grounds.and("actor", who.get().span());
        }
        Optional<Span> about = about(sentence, fit);
        if (about.isPresent()) {
            attributes.put("about", reading.article().text(about.get()));
            grounds = grounds.and("about", about.get());
        }
        String silent = who.map(each -> each.actor().name()).orElse("");
        if (asker.isPresent() && !asker.get().actor().name().equals(silent)) {
            attributes.put("asked-by", asker.get().actor().name());
            grounds = grounds.and("asker", asker.get().span());
        }
        grounds = grounds.because(
                "quotations:silence." + found.silence().rule(),
                "“" + reading.article().text(trigger) + "” tells that nothing was said",
                trigger);
        if (who.isPresent()) {
            grounds = reasons.party(grounds, who.get());
        }
        return Fact.Custom.of(found.silence().kind(), attributes, grounds);
    }

    /** The subject of the word, or of the one it hangs on; else who is named last before it. */
    private Optional<Party> who(int sentence, int anchor, int first) {
        int at = anchor;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            List<Integer> subjects = reading.children(sentence, at, "nsubj");
            if (!subjects.isEmpty()) {
                return Optional.of(party(sentence, subjects.getLast()));
            }
            Token token = reading.token(sentence, at);
            if (token.relation().startsWith("acl")) {
                return Optional.of(party(sentence, token.head()));
            }
            at = LINKS.contains(token.relation()) ? token.head() : -1;
        }
        return named(sentence, first, anchor);
    }

    /** Who is named last before the words, else between them: "neither the ministry nor the mayor answered". */
    private Optional<Party> named(int sentence, int first, int anchor) {
        Party before = null;
        Party between = null;
        for (Mention each : reading.mentionsIn(sentence)) {
            if (!each.actors().isEmpty() && each.token() < anchor) {
                Party party = new Party(each.actors().getFirst(), each.span(), true);
                before = each.token() < first ? party : before;
                between = each.token() >= first && between == null ? party : between;
            }
        }
        return Optional.ofNullable(between == null ? before : between);
    }

    private Party party(int sentence, int token) {
        List<Party> named = parties.of(sentence, token, Parties.Reach.HEAD);
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        Span words = reading.nounPhrase(sentence, token);
        String name = reading.article().text(words);
        return new Party(Actor.named(name, name), words, true);
    }

    /** "… on the strike": what stands behind the words. */
    private Optional<Span> about(int sentence, Fit fit) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        int end = Math.min(tokens.size() - 1, fit.last() + 6);
        for (int at = fit.last(); at < end; at++) {
            if (ABOUT.contains(tokens.get(at).text())) {
                int head = tokens.get(at).head();
                boolean topic = head > at
                        && !occasion.tells(
                                sentence, reading.token(sentence, head).span());
                if (topic) {
                    return Optional.of(new Span(
                            tokens.get(at + 1).span().start(),
                            Math.max(
                                    tokens.get(at + 1).span().end(),
                                    reading.phrase(sentence, head).end())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean owns(List<Token> tokens, int token) {
        return token + 1 < tokens.size() && tokens.get(token + 1).fine().equals("POS");
    }

    /** "A request from Reuters", "Reuters' request". */
    private Optional<Party> asker(int sentence, Fit fit) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        for (Mention mention : reading.mentionsIn(sentence)) {
            boolean near = mention.token() > fit.anchor()
                    && mention.token() < fit.last() + 8
                    && !mention.actors().isEmpty();
            Token token = near ? tokens.get(mention.token()) : tokens.getFirst();
            boolean asks = near
                    && (token.relation().equals("nmod:poss")
                            || owns(tokens, mention.token())
                            || reading.marker(sentence, mention.token())
                                    .filter(ASKERS::contains)
                                    .isPresent());
            if (asks) {
                return Optional.of(new Party(mention.actors().getFirst(), mention.span(), true));
            }
        }
        return Optional.empty();
    }
}
