package org.daybook.app.gold.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.app.gold.corpus.GoldCase;
import org.daybook.app.gold.corpus.Party;
import org.daybook.app.gold.corpus.Wanted;
import org.daybook.app.gold.corpus.Wanted.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Interactions as the cells they fill: type, one actor, one recipient. */
final class Interactions {

    private static final String FIGURE = "interactions";
    private static final Set<String> SYMMETRIC = Set.of("CONSULT", "AGREE", "COOPERATE");

    /** A cell that is asked for. */
    private record Cell(Wanted line, Party actor, Party recipient, boolean bothWays, boolean must) {
        boolean is(Said said) {
            return line.isCalled(said.type)
                    && said.sentence.contains(line.words().toLowerCase(java.util.Locale.ROOT))
                    && (fits(actor, said.actor, recipient, said.recipient)
                            || ((bothWays || said.reciprocal) && fits(actor, said.recipient, recipient, said.actor)));
        }

        private static boolean fits(Party one, @Nullable JsonNode a, Party other, @Nullable JsonNode b) {
            return fits(one, a) && fits(other, b);
        }

        private static boolean fits(Party party, @Nullable JsonNode actor) {
            return !party.asked() || (actor != null && party.is(actor));
        }
    }

    /** A cell that came out. */
    private record Said(
            String type,
            @Nullable JsonNode actor,
            @Nullable JsonNode recipient,
            boolean reciprocal,
            String sentence,
            JsonNode fact) {

        String key() {
            return type + name(actor) + name(recipient) + sentence;
        }

        private static String name(@Nullable JsonNode actor) {
            return actor == null
                    ? "-"
                    : actor.path("name").stringValue("") + actor.path("country").stringValue("");
        }
    }

    private final GoldCase gold;
    private final Measure measure;

    Interactions(GoldCase gold, Measure measure) {
        this.gold = gold;
        this.measure = measure;
    }

    void measure(List<JsonNode> facts) {
        types(facts);
        List<Cell> cells = new ArrayList<>();
        gold.wanted(Kind.INTERACTION).forEach(each -> cells(each, cells));
        Map<String, Said> said = new LinkedHashMap<>();
        facts.forEach(fact -> said(fact).forEach(each -> said.putIfAbsent(each.key(), each)));
        List<Cell> open = new ArrayList<>(cells.stream().filter(Cell::must).toList());
        for (Said each : said.values()) {
            Optional<Cell> hit = open.stream().filter(cell -> cell.is(each)).findFirst();
            if (hit.isPresent()) {
                open.remove(hit.get());
                measure.tally().right(FIGURE);
                measure.found(gold, hit.get().line(), each.fact());
            } else if (!Measure.negated(each.fact())
                    && !Measure.openlyNotHappened(gold, each.fact())
                    && cells.stream().noneMatch(cell -> cell.is(each))) {
                measure.tally().extra(FIGURE);
                measure.mistake(gold, "interactions.extra", Measure.describe(each.fact()));
            }
        }
        for (Cell missed : open) {
            measure.tally().missed(FIGURE);
            measure.mistake(gold, "interactions.missed", Measure.describe(missed.line()));
        }
    }

    private static void cells(Wanted line, List<Cell> cells) {
        boolean bothWays = line.reciprocal() || SYMMETRIC.contains(line.label());
        for (Party actor : line.left()) {
            line.right().forEach(each -> cells.add(new Cell(line, actor, each, bothWays, line.must())));
        }
        for (List<Party> side : List.of(line.left(), line.right())) {
            for (int i = 1; i < side.size() && bothWays; i++) {
                for (Party other : side.subList(0, i)) {
                    cells.add(new Cell(line, side.get(i), other, true, false));
                }
            }
        }
    }

    private static List<Said> said(JsonNode fact) {
        List<JsonNode> actors = fact.path("actors").valueStream().toList();
        List<JsonNode> recipients = fact.path("recipients").valueStream().toList();
        boolean reciprocal = fact.path("reciprocal").booleanValue(false);
        String type = fact.path("type").stringValue("");
        String sentence = Measure.sentence(fact).toLowerCase(java.util.Locale.ROOT);
        List<Said> said = new ArrayList<>();
        for (JsonNode actor : actors) {
            for (JsonNode other : recipients) {
                if (!actor.equals(other)) {
                    said.add(new Said(type, actor, other, reciprocal, sentence, fact));
                }
            }
            if (recipients.isEmpty()) {
                said.add(new Said(type, actor, null, reciprocal, sentence, fact));
            }
        }
        if (actors.isEmpty()) {
            recipients.forEach(each -> said.add(new Said(type, null, each, reciprocal, sentence, fact)));
        }
        return said;
    }

    /** Whether the kinds of what happened are right, whoever did it. */
    private void types(List<JsonNode> facts) {
        Set<String> said = new TreeSet<>();
        facts.stream()
                .filter(each -> !Measure.negated(each) && !Measure.openlyNotHappened(gold, each))
                .forEach(each -> said.add(each.path("type").stringValue("")));
        Set<String> must = new TreeSet<>();
        Set<String> may = new TreeSet<>();
        for (Wanted each : gold.wanted(Kind.INTERACTION)) {
            (each.must() ? must : may).add(each.label());
        }
        for (String type : said) {
            if (must.stream().anyMatch(each -> isOne(type, each))) {
                measure.tally().right(FIGURE + ".type");
            } else if (may.stream().noneMatch(each -> isOne(type, each))) {
                measure.tally().extra(FIGURE + ".type");
            }
        }
        must.stream()
                .filter(each -> said.stream().noneMatch(type -> isOne(type, each)))
                .forEach(each -> measure.tally().missed(FIGURE + ".type"));
    }

    private static boolean isOne(String type, String label) {
        return List.of(label.split("/", -1)).contains(type);
    }
}
