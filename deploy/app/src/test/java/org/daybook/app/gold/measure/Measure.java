package org.daybook.app.gold.measure;

import java.util.List;
import java.util.Set;
import org.daybook.app.gold.corpus.GoldCase;
import org.daybook.app.gold.corpus.Party;
import org.daybook.app.gold.corpus.Wanted;
import org.daybook.app.gold.corpus.Wanted.Kind;
import org.daybook.app.gold.measure.Tally.Mistake;
import tools.jackson.databind.JsonNode;

/** Holds what came out of a document against its gold case. */
final class Measure {

    static final Set<String> SHARES = Set.of(
            "modality",
            "dates",
            "restraint",
            "aid.quantity",
            "quotations.form",
            "quotations.via",
            "quotations.silence",
            "spans");

    /** Modalities in which something is told as having happened. */
    private static final Set<String> HAPPENED = Set.of("asserted", "ongoing", "historic");

    private final Tally tally = new Tally();

    Tally tally() {
        return tally;
    }

    void add(GoldCase gold, JsonNode document) {
        List<JsonNode> facts = document.path("facts").valueStream().toList();
        spans(document, facts);
        if (gold.layers().contains(Kind.INTERACTION)) {
            new Interactions(gold, this).measure(of("interaction", facts));
        }
        if (gold.layers().contains(Kind.AID)) {
            new Aid(gold, this).measure(of("aid", facts));
        }
        if (gold.layers().contains(Kind.QUOTATION)) {
            new Quotations(gold, this).measure(facts);
        }
        gold.unwanted().forEach(each -> restraint(gold, each, facts));
    }

    private static List<JsonNode> of(String kind, List<JsonNode> facts) {
        return facts.stream()
                .filter(each -> each.path("kind").stringValue("").equals(kind))
                .toList();
    }

    private void spans(JsonNode document, List<JsonNode> facts) {
        String text = document.path("text").stringValue("");
        for (JsonNode fact : facts) {
            boolean holds = !fact.path("evidence").isEmpty()
                    && fact.path("evidence")
                            .valueStream()
                            .allMatch(each -> text.substring(
                                            each.path("start").intValue(),
                                            each.path("end").intValue())
                                    .equals(each.path("text").stringValue("")));
            tally.share("spans", holds);
        }
    }

    private void restraint(GoldCase gold, Wanted unwanted, List<JsonNode> facts) {
        List<JsonNode> breaches = facts.stream()
                .filter(Measure::happened)
                .filter(each -> breaks(unwanted, each))
                .toList();
        tally.share("restraint", breaches.isEmpty());
        breaches.forEach(each -> mistake(gold, "restraint.broken", describe(each)));
    }

    /** What must not come as something that happened may come as planned or possible: neither right nor wrong. */
    static boolean openlyNotHappened(GoldCase gold, JsonNode fact) {
        return !happened(fact) && gold.unwanted().stream().anyMatch(each -> breaks(each, fact));
    }

    private static boolean breaks(Wanted unwanted, JsonNode fact) {
        return switch (unwanted.kind()) {
            case INTERACTION ->
                fact.path("kind").stringValue("").equals("interaction")
                        && unwanted.isCalled(fact.path("type").stringValue(""))
                        && sentence(fact).contains(unwanted.words())
                        && (between(unwanted.left(), "actors", unwanted.right(), "recipients", fact)
                                || (unwanted.reciprocal()
                                        && between(unwanted.right(), "actors", unwanted.left(), "recipients", fact)));
            case AID ->
                fact.path("kind").stringValue("").equals("aid")
                        && unwanted.label().equals(fact.path("status").stringValue(""));
            case QUOTATION, SILENCE -> false;
        };
    }

    private static boolean between(
            List<Party> left, String leftRole, List<Party> right, String rightRole, JsonNode fact) {
        return isIn(left, fact.path(leftRole)) && isIn(right, fact.path(rightRole));
    }

    private static boolean isIn(List<Party> parties, JsonNode actors) {
        return parties.stream()
                .allMatch(each -> !each.asked() || actors.valueStream().anyMatch(each::is));
    }

    /** What the layers have in common once a fact is found. */
    void found(GoldCase gold, Wanted wanted, JsonNode fact) {
        String modality = fact.path("modality").stringValue("");
        boolean asWanted = wanted.modality().isEmpty()
                ? HAPPENED.contains(modality)
                : wanted.modality().equals(modality);
        tally.share("modality", asWanted);
        if (!asWanted) {
            mistake(gold, "modality", describe(wanted) + " is " + modality);
        }
        if (!wanted.from().isEmpty()) {
            JsonNode date = fact.path("date");
            boolean right = wanted.from().equals(date.path("start").stringValue(""))
                    && wanted.to().equals(date.path("end").stringValue(""));
            tally.share("dates", right);
            if (!right) {
                mistake(gold, "dates", describe(wanted) + " is " + date);
            }
        }
    }

    void mistake(GoldCase gold, String problem, String what) {
        tally.mistake(new Mistake(gold.id(), gold.seen(), problem, what, gold.text()));
    }

    static boolean happened(JsonNode fact) {
        return HAPPENED.contains(fact.path("modality").stringValue(""));
    }

    static boolean negated(JsonNode fact) {
        return fact.path("modality").stringValue("").equals("negated");
    }

    /** The words with a role; "" when there are none. */
    static String evidence(JsonNode fact, String role) {
        StringBuilder words = new StringBuilder();
        for (JsonNode each : fact.path("evidence")) {
            if (each.path("role").stringValue("").equals(role)) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(each.path("text").stringValue(""));
            }
        }
        return words.toString();
    }

    static String sentence(JsonNode fact) {
        return evidence(fact, "sentence");
    }

    static String describe(Wanted wanted) {
        return wanted.label() + " " + wanted.left() + (wanted.reciprocal() ? " <> " : " > ") + wanted.right() + " "
                + wanted.words();
    }

    static String describe(JsonNode fact) {
        return fact.path("kind").stringValue("") + " " + fact.path("type").stringValue("")
                + fact.path("status").stringValue("") + " " + names(fact.path("actors")) + names(fact.path("donor"))
                + names(fact.path("speaker")) + " > " + names(fact.path("recipients")) + names(fact.path("recipient"))
                + " " + fact.path("item").path("text").stringValue("") + evidence(fact, "content") + " "
                + fact.path("modality").stringValue("") + " "
                + fact.path("rule").stringValue("");
    }

    private static String names(JsonNode actors) {
        if (actors.isArray()) {
            return actors.valueStream().map(Measure::names).toList().toString();
        }
        return actors.isObject()
                ? actors.path("name").stringValue("") + "/"
                        + actors.path("country").stringValue("")
                : "";
    }
}
