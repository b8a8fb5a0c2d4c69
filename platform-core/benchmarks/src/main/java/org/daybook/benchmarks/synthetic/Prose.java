package org.daybook.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.benchmarks.synthetic.Told.Deed;

/** The words that articles are made of. Their sentences need not be sensible, only as long and as varied as real ones. */
final class Prose {

    private static final int FILLERS = 3000;
    private static final List<String> WHO = List.of(
            "The harbour authority",
            "A court in the capital",
            "The fishing fleet",
            "Farmers along the border",
            "The central bank",
            "Engineers at the plant",
            "The opposition",
            "Residents of the old town",
            "Traders at the exchange",
            "The railway company",
            "A parliamentary committee",
            "The weather service");
    private static final List<String> DOES = List.of(
            "has spent the past weeks preparing for",
            "is divided over",
            "had long warned of",
            "expects little from",
            "keeps a close eye on",
            "has put aside money for",
            "will not comment on",
            "learned only yesterday of",
            "is to publish its own figures on",
            "sees no alternative to");
    private static final List<String> WHAT = List.of(
            "the new tariff on timber",
            "a winter without enough gas",
            "the repair of the northern bridge",
            "an early vote on the budget",
            "the lease of two piers",
            "longer queues at the crossings",
            "the next round of talks on grain",
            "a fall in the price of copper",
            "the survey of the sea bed",
            "cheaper credit for small firms",
            "the census that was put off twice",
            "rules for foreign observers");
    private static final List<String> AND = List.of(
            "",
            ", although nobody has said who is to pay for it",
            ", and the first results are due in spring",
            " while the mood at home remains sober",
            ", according to figures that were handed round on paper",
            " after a summer in which hardly anything moved",
            ", a step that had been rumoured for months");
    private static final List<String> AFTER = List.of(
            "after two days of talks about the fishing grounds", "in a letter that was read out in parliament",
            "during a visit to the shipyards on the eastern coast", "at a meeting behind closed doors",
            "because the stocks at home have run low", "to the surprise of its own envoys",
            "as part of a plan that reaches into next year", "in answer to the incidents at the crossing",
            "under the agreement of last spring", "despite objections in its own ranks",
            "for the third time since the harvest", "once the inspectors had left the site");
    private static final List<String> SAID =
            List.of("said", "told reporters", "confirmed", "announced", "insisted", "wrote", "denied");
    private static final Map<String, List<String>> VERBS = Map.ofEntries(
            Map.entry("CONSULT", List.of("met with", "held talks with", "telephoned")),
            Map.entry("SUPPORT", List.of("praised", "backed", "spoke up for")),
            Map.entry("ACCUSE", List.of("accused", "blamed", "denounced")),
            Map.entry("REQUEST", List.of("called on", "appealed to", "asked")),
            Map.entry("AGREE", List.of("reached an accord with", "promised help to", "gave its word to")),
            Map.entry("REJECT", List.of("rebuffed", "turned down", "rejected a proposal of")),
            Map.entry("COOPERATE", List.of("signed a treaty with", "trained together with", "shared maps with")),
            Map.entry("AID", List.of("sent supplies to", "granted a loan to", "delivered shelters to")),
            Map.entry("ASSAULT", List.of("shelled positions of", "struck a depot of", "fired on")),
            Map.entry("SANCTION", List.of("imposed sanctions on", "froze accounts of", "suspended trade with")),
            Map.entry("THREATEN", List.of("threatened", "warned", "set an ultimatum to")),
            Map.entry("PROTEST", List.of("protested against", "marched against", "summoned the envoy of")),
            Map.entry("COERCE", List.of("detained citizens of", "expelled staff of", "seized a ship of")),
            Map.entry(
                    "MOBILIZE", List.of("massed troops near", "put its fleet on alert against", "moved units towards")),
            Map.entry("CONCEDE", List.of("gave way to", "lifted the curbs on", "released prisoners of")),
            Map.entry("RETREAT", List.of("withdrew from positions held by", "pulled back before", "left a base of")));
    private static final Map<String, String> AID_VERBS = Map.ofEntries(
            Map.entry("REQUESTED", "asked for"),
            Map.entry("UNDER_CONSIDERATION", "considers giving"),
            Map.entry("PLEDGED", "pledged"),
            Map.entry("APPROVED", "approved"),
            Map.entry("CONTRACTED", "ordered"),
            Map.entry("IN_TRANSIT", "shipped"),
            Map.entry("DELIVERED", "delivered"),
            Map.entry("CONTINUING", "goes on sending"),
            Map.entry("REDUCED", "cut back"),
            Map.entry("PAUSED", "paused"),
            Map.entry("RESUMPTION_SIGNALLED", "may soon resume"),
            Map.entry("RESUMED", "resumed"),
            Map.entry("DENIED", "refused"),
            Map.entry("CANCELLED", "cancelled"),
            Map.entry("IN_NEGOTIATION", "negotiates over"));
    private static final List<String> ITEM_KINDS = List.of(
            "patrol boats",
            "air defence missiles",
            "artillery shells",
            "armoured carriers",
            "radar stations",
            "drones",
            "field hospitals",
            "rifles",
            "night sights",
            "bridging gear",
            "transport helicopters",
            "body armour",
            "anti-tank missiles",
            "coastal batteries",
            "generators",
            "radios");
    private static final List<String> ITEM_MARKS =
            List.of("Heron", "Kestrel", "Tern", "Osprey", "Plover", "Dunlin", "Curlew", "", "", "");

    /** Sentences by what they tell first; with the quotations that come on top, 35, 40, 20 and 5 in a hundred facts. */
    private static final Weighted<Deed> DEEDS =
            Weighted.of(Map.of(Deed.INTERACTION, 38.9, Deed.QUOTATION, 33.4, Deed.AID, 22.2, Deed.CUSTOM, 5.5));

    private static final Weighted<String> TYPES = Weighted.words("""
            CONSULT 27, REQUEST 12, SUPPORT 10, ACCUSE 10, ASSAULT 9, AGREE 7, SANCTION 6, REJECT 5
            AID 4, COOPERATE 4, THREATEN 3, PROTEST 2, COERCE 2, MOBILIZE 2, CONCEDE 1.5, RETREAT 1""");
    private static final Weighted<String> STATUSES = Weighted.words("""
            DELIVERED 24, PLEDGED 16, PAUSED 14, REQUESTED 10, APPROVED 8, RESUMED 5, CONTINUING 5
            UNDER_CONSIDERATION 5, CONTRACTED 4, IN_TRANSIT 3, DENIED 2, CANCELLED 1, REDUCED 1, IN_NEGOTIATION 1
            RESUMPTION_SIGNALLED 1""");

    private final List<String> fillers = new ArrayList<>();
    private final Weighted<String> items;

    Prose(Chance chance) {
        for (int i = 0; i < FILLERS; i++) {
            fillers.add(chance.of(WHO) + " " + chance.of(DOES) + " " + chance.of(WHAT) + chance.of(AND) + ".");
        }
        List<String> items = new ArrayList<>();
        for (String kind : ITEM_KINDS) {
            for (String mark : ITEM_MARKS) {
                items.add(mark.isEmpty() ? kind : mark + " " + kind);
            }
        }
        this.items = Weighted.zipf(items, 0.8);
    }

    static Deed deed(Chance chance) {
        return DEEDS.draw(chance);
    }

    static String type(Chance chance) {
        return TYPES.draw(chance);
    }

    static String status(Chance chance) {
        return STATUSES.draw(chance);
    }

    static String verb(String type, Chance chance) {
        return chance.of(Objects.requireNonNull(VERBS.get(type)));
    }

    static String aidVerb(String status) {
        return Objects.requireNonNull(AID_VERBS.get(status));
    }

    static String cue(Chance chance) {
        return chance.of(SAID);
    }

    static String circumstance(Chance chance) {
        return chance.of(AFTER);
    }

    String filler(Chance chance) {
        return chance.of(fillers);
    }

    String item(Chance chance) {
        return items.draw(chance);
    }
}
