package org.daybook.app.gold.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.app.gold.corpus.GoldCase;
import org.daybook.app.gold.corpus.Wanted;
import org.daybook.app.gold.corpus.Wanted.Kind;
import org.daybook.app.gold.corpus.Words;
import tools.jackson.databind.JsonNode;

/** Quotations: the words said, by whom, in which form, through whom; and that nothing was said. */
final class Quotations {

    private static final String SPAN = "quotations.span";
    private static final String SPEAKER = "quotations.speaker";

    private final GoldCase gold;
    private final Measure measure;

    Quotations(GoldCase gold, Measure measure) {
        this.gold = gold;
        this.measure = measure;
    }

    void measure(List<JsonNode> facts) {
        List<JsonNode> said = facts.stream()
                .filter(each -> each.path("kind").stringValue("").equals("quotation"))
                .toList();
        List<Wanted> all = gold.wanted(Kind.QUOTATION);
        List<Wanted> open = new ArrayList<>(all.stream().filter(Wanted::must).toList());
        for (JsonNode fact : said) {
            // several, when what goes on in the next sentence or paragraph came as one quotation
            List<Wanted> hits = open.stream().filter(each -> is(each, fact)).toList();
            open.removeAll(hits);
            for (Wanted hit : hits) {
                measure.tally().right(SPAN);
                hit(hit, fact);
            }
            if (hits.isEmpty() && all.stream().noneMatch(each -> within(each, fact))) {
                measure.tally().extra(SPAN);
                measure.tally().extra(SPEAKER);
                measure.mistake(gold, "quotations.extra", Measure.describe(fact));
            }
        }
        for (Wanted missed : open) {
            measure.tally().missed(SPAN);
            measure.tally().missed(SPEAKER);
            measure.mistake(gold, "quotations.missed", Measure.describe(missed));
        }
        gold.wanted(Kind.SILENCE).stream().filter(Wanted::must).forEach(each -> silence(each, facts));
    }

    private void hit(Wanted wanted, JsonNode fact) {
        if (speaker(wanted, fact)) {
            measure.tally().right(SPEAKER);
        } else {
            measure.tally().missed(SPEAKER);
            measure.tally().extra(SPEAKER);
            measure.mistake(gold, "quotations.speaker", Measure.describe(wanted) + " by " + fact.path("speaker"));
        }
        boolean form = wanted.label().equals(fact.path("form").stringValue(""));
        measure.tally().share("quotations.form", form);
        if (!form) {
            measure.mistake(gold, "quotations.form", Measure.describe(wanted) + " is " + fact.path("form"));
        }
        if (!wanted.via().isEmpty()) {
            boolean via = fact.path("attribution").valueStream().anyMatch(each -> shares(wanted.via(), each));
            measure.tally().share("quotations.via", via);
            if (!via) {
                measure.mistake(gold, "quotations.via", wanted.via() + " is not in " + fact.path("attribution"));
            }
        }
    }

    private static boolean shares(String outlet, JsonNode hop) {
        List<String> words = Words.of(outlet);
        return Words.of(hop.path("speaker").stringValue("")).containsAll(words);
    }

    private static boolean speaker(Wanted wanted, JsonNode fact) {
        return wanted.left().stream().anyMatch(each -> each.is(fact.path("speaker")));
    }

    private void silence(Wanted wanted, List<JsonNode> facts) {
        boolean found = facts.stream()
                .filter(each -> each.path("kind").stringValue("").matches("no-.*|.*(comment|silence|readout).*"))
                .anyMatch(each -> Measure.sentence(each)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted.words().toLowerCase(Locale.ROOT)));
        measure.tally().share("quotations.silence", found);
        if (!found) {
            measure.mistake(gold, "quotations.silence", Measure.describe(wanted));
        }
    }

    /** Most of what is wanted, and little that nobody wants of this speaker: two sentences may come as one. */
    private boolean is(Wanted wanted, JsonNode fact) {
        List<String> words = Words.of(wanted.words());
        List<String> said = Words.of(Measure.evidence(fact, "content"));
        Set<String> bySpeaker = new HashSet<>();
        for (Wanted other : gold.wanted(Kind.QUOTATION)) {
            if (other.left().equals(wanted.left())) {
                bySpeaker.addAll(Words.of(other.words()));
            }
        }
        return share(words, new HashSet<>(said)) >= 0.6 && share(said, bySpeaker) >= 0.5;
    }

    /** A part of what is wanted or allowed: neither right nor wrong. */
    private static boolean within(Wanted wanted, JsonNode fact) {
        return share(Words.of(Measure.evidence(fact, "content")), new HashSet<>(Words.of(wanted.words()))) >= 0.8;
    }

    private static double share(List<String> words, Set<String> others) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }
}
