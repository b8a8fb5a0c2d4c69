package org.daybook.views.aid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.Amount;
import org.daybook.events.Past;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.AsOf;
import org.daybook.shared.Decision;
import org.daybook.shared.Moments;
import org.daybook.views.Headline;
import org.daybook.views.Telling;
import org.daybook.views.aid.memory.Board;
import org.daybook.views.aid.memory.LineName;
import org.daybook.views.aid.memory.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where aid stands is told by the view; the words of its reports never change, and are read from the record. */
@Component
class AidQueries {

    private record Found(AidRecorded fact, Board.Told told) {
        String articleId() {
            return fact.origin().articleId();
        }
    }

    private final AidTable table;
    private final Past past;
    private final Moments moments;

    AidQueries(AidTable table, Past past, Moments moments) {
        this.table = table;
        this.past = past;
        this.moments = moments;
    }

    /** Item and status are asked of the line, not of its reports: what a line is follows from all of them. */
    @QueryHandler
    AidBoard.Page handle(AidBoard query) {
        AidBoard.AidFilter filter = query.filter();
        Board.Wish wish = new Board.Wish(
                filter.item(), filter.donor(), filter.recipient(), filter.status(), filter.acceptedOnly());
        Board.Page page = board(query.asOf()).page(wish, query.offset(), query.limit());
        return new AidBoard.Page(
                page.standings().stream().map(AidQueries::row).toList(), page.total(), page.disputed());
    }

    @QueryHandler
    AidChoices.Occurring handle(AidChoices query) {
        Board.Occurring all = board(query.asOf()).occurring();
        return new AidChoices.Occurring(all.items(), all.donors(), all.recipients(), all.statuses());
    }

    private Board board(AsOf asOf) {
        return table.steps().at(moments.position(asOf));
    }

    @QueryHandler
    List<AidHistory.Step> handle(AidHistory query) {
        long asOf = moments.position(query.asOf());
        List<Board.Told> told =
                table.steps().at(asOf).history(new LineName(query.itemKey(), query.donor(), query.recipient()));
        Map<Fact, AidRecorded> facts = new HashMap<>();
        for (RecordedEvent recorded :
                past.at(told.stream().map(Board.Told::position).distinct().toList())) {
            if (recorded.event() instanceof AidRecorded fact) {
                facts.put(new Fact(recorded.position(), fact.origin().factId().hashCode()), fact);
            }
        }
        List<Found> found = told.stream()
                .flatMap(each -> Optional.ofNullable(facts.get(new Fact(each.position(), each.fact())))
                        .map(fact -> new Found(fact, each))
                        .stream())
                .toList();
        Map<String, Headline> headlines =
                table.headlines(found.stream().map(Found::articleId).distinct().toList(), asOf);
        return found.stream()
                .map(each -> step(each, headlines.get(each.articleId())))
                .toList();
    }

    /** By the place of its event, and told apart from others that the event has become. */
    private record Fact(long position, int id) {}

    private static AidBoard.Row row(Standing standing) {
        return new AidBoard.Row(
                standing.line().itemKey(),
                standing.item(),
                standing.line().donor(),
                standing.line().recipient(),
                standing.status(),
                standing.modality(),
                standing.since(),
                standing.sources(),
                standing.outlets(),
                standing.mentions(),
                standing.accepted(),
                standing.disputed(),
                standing.origins());
    }

    private static AidHistory.Step step(Found found, @Nullable Headline headline) {
        AidRecorded fact = found.fact();
        Optional<Headline> article = Optional.ofNullable(headline);
        return new AidHistory.Step(
                fact.origin().factId(),
                fact.origin().articleId(),
                fact.status(),
                fact.item(),
                fact.origin().modality(),
                Optional.ofNullable(fact.origin().from()),
                Optional.ofNullable(fact.origin().to()),
                text(fact.quantity()),
                text(fact.value()),
                fact.reason(),
                Telling.attribution(fact.origin()),
                article.map(Headline::title).orElse(""),
                article.map(Headline::outlet).filter(Objects::nonNull),
                article.map(Headline::published).filter(Objects::nonNull),
                Telling.words(fact.origin(), "sentence"),
                decision(found.told()));
    }

    private static Decision decision(Board.Told told) {
        if (told.rejected()) {
            return Decision.REJECTED;
        }
        return told.accepted() ? Decision.ACCEPTED : Decision.OPEN;
    }

    private static Optional<String> text(@Nullable Amount amount) {
        return Optional.ofNullable(amount).map(Amount::text);
    }
}
