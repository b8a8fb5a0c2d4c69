package org.daybook.app.gold.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.gold.corpus.GoldCase;
import org.daybook.app.gold.corpus.Party;
import org.daybook.app.gold.corpus.Wanted;
import org.daybook.app.gold.corpus.Wanted.Kind;
import org.daybook.app.gold.corpus.Words;
import tools.jackson.databind.JsonNode;

/** Weapons aid: status, donor, recipient and the head of the item's name, for a missile is no launcher. */
final class Aid {

    private static final String FIGURE = "aid";

    private final GoldCase gold;
    private final Measure measure;

    Aid(GoldCase gold, Measure measure) {
        this.gold = gold;
        this.measure = measure;
    }

    void measure(List<JsonNode> facts) {
        Map<String, JsonNode> said = new LinkedHashMap<>();
        facts.forEach(each -> said.putIfAbsent(Measure.describe(each) + Measure.sentence(each), each));
        List<Wanted> all = gold.wanted(Kind.AID);
        List<Wanted> open = new ArrayList<>(all.stream().filter(Wanted::must).toList());
        for (JsonNode fact : said.values()) {
            Optional<Wanted> hit = open.stream().filter(each -> is(each, fact)).findFirst();
            if (hit.isPresent()) {
                open.remove(hit.get());
                measure.tally().right(FIGURE);
                measure.found(gold, hit.get(), fact);
                hit.get().count().ifPresent(count -> quantity(count, fact));
            } else if (!Measure.negated(fact)
                    && !Measure.openlyNotHappened(gold, fact)
                    && all.stream().noneMatch(each -> is(each, fact))) {
                measure.tally().extra(FIGURE);
                measure.mistake(gold, "aid.extra", Measure.describe(fact));
            }
        }
        for (Wanted missed : open) {
            measure.tally().missed(FIGURE);
            measure.mistake(gold, "aid.missed", Measure.describe(missed));
        }
    }

    private void quantity(int count, JsonNode fact) {
        boolean right = fact.path("quantity").path("low").doubleValue(-1) == count;
        measure.tally().share("aid.quantity", right);
        if (!right) {
            measure.mistake(gold, "aid.quantity", count + " is " + fact.path("quantity"));
        }
    }

    private static boolean is(Wanted wanted, JsonNode fact) {
        return wanted.label().equals(fact.path("status").stringValue(""))
                && who(wanted.left(), fact.path("donor"))
                && who(wanted.right(), fact.path("recipient"))
                && item(wanted.words(), fact);
    }

    private static boolean who(List<Party> parties, JsonNode actor) {
        return parties.stream().anyMatch(each -> !each.asked() || each.is(actor));
    }

    private static boolean item(String wanted, JsonNode fact) {
        if (wanted.isEmpty()) {
            return true;
        }
        List<String> said = stems(fact.path("item").path("text").stringValue(""));
        return said.contains(stems(wanted).getLast());
    }

    private static List<String> stems(String words) {
        return Words.of(words).stream().map(Words::stem).toList();
    }
}
