package org.daybook.views.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.Past;
import org.daybook.shared.Moments;
import org.daybook.shared.Step;
import org.daybook.shared.Words;
import org.springframework.stereotype.Component;

/** What a plugin found never changes: it is read from the record, and what analysts made of it from the view. */
@Component
class FactQueries {

    private final FactTable table;
    private final Past past;
    private final Moments moments;

    FactQueries(FactTable table, Past past, Moments moments) {
        this.table = table;
        this.past = past;
        this.moments = moments;
    }

    @QueryHandler
    List<FactRow> handle(FactsOfArticle query) {
        return rows(table.ofArticle(query.articleId(), moments.position(query.asOf()))).stream()
                .sorted(Comparator.comparingInt(FactQueries::firstWord))
                .toList();
    }

    /** Where the fact is read: at its trigger, else where its evidence begins. */
    private static int firstWord(FactRow fact) {
        int first = Integer.MAX_VALUE;
        for (Words words : fact.evidence()) {
            if (words.role().equals("trigger")) {
                return words.start();
            }
            first = Math.min(first, words.start());
        }
        return first;
    }

    @QueryHandler
    Optional<FactRow> handle(FactById query) {
        return rows(table.byId(query.factId(), moments.position(query.asOf())).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    private List<FactRow> rows(List<FactState> states) {
        Map<String, FactEvent> facts = new HashMap<>();
        past.at(states.stream().map(FactState::position).toList()).forEach(recorded -> {
            if (recorded.event() instanceof FactEvent fact) {
                facts.put(fact.origin().factId(), fact);
            }
        });
        return states.stream()
                .flatMap(state -> Optional.ofNullable(facts.get(state.factId())).map(fact -> row(state, fact)).stream())
                .toList();
    }

    static FactRow row(FactState state, FactEvent fact) {
        Origin origin = fact.origin();
        return new FactRow(
                state.factId(),
                state.articleId(),
                Wording.kind(fact),
                Wording.headline(fact),
                Wording.attributes(fact),
                origin.modality(),
                Optional.ofNullable(origin.from()),
                Optional.ofNullable(origin.to()),
                origin.dateBasis(),
                origin.attribution().stream().map(Hop::speaker).toList(),
                origin.confidence(),
                origin.extractor(),
                origin.extractorVersion(),
                origin.rule(),
                origin.inferred(),
                origin.evidence().stream()
                        .map(e -> new Words(e.role(), e.start(), e.end(), e.text()))
                        .toList(),
                origin.why().stream()
                        .map(e -> new Step(e.step(), e.note(), e.start(), e.end(), e.text()))
                        .toList(),
                state.decision(),
                Optional.ofNullable(state.decidedBy()),
                state.note(),
                state.reviews(),
                state.position());
    }
}
