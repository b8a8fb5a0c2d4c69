package org.daybook.views.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.Past;
import org.daybook.shared.Decision;
import org.daybook.shared.Moments;
import org.daybook.views.Headline;
import org.daybook.views.Telling;
import org.daybook.views.matrix.memory.CellCount;
import org.daybook.views.matrix.memory.Count;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What counts is told by the view; the words of what counts never change, and are read from the record. */
@Component
class MatrixQueries {

    /** A mention with what its order among others follows from. */
    private record Ordered(String day, CellEvidence.Mention mention) {}

    private record Found(InteractionRecorded fact, Count.Told told) {
        String articleId() {
            return fact.origin().articleId();
        }
    }

    private static final Comparator<Count.Told> BY_EVENT = Comparator.comparing(
                    Count.Told::day, Comparator.reverseOrder())
            .thenComparing(Count.Told::type)
            .thenComparingLong(Count.Told::position);

    private static final Comparator<Ordered> NEWEST_EVENT_FIRST = Comparator.comparing(
                    Ordered::day, Comparator.reverseOrder())
            .thenComparing(each -> each.mention().type())
            .thenComparing(
                    each -> each.mention().published().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.mention().articleId())
            .thenComparing(each -> each.mention().factId());

    private final MatrixTable table;
    private final Past past;
    private final Moments moments;

    MatrixQueries(MatrixTable table, Past past, Moments moments) {
        this.table = table;
        this.past = past;
        this.moments = moments;
    }

    @QueryHandler
    List<Matrix.Cell> handle(Matrix query) {
        return count(query.filter(), moments.position(query.asOf())).cells(MatrixQueries::cell);
    }

    @QueryHandler
    CellEvidence.Told handle(CellEvidence query) {
        long asOf = moments.position(query.asOf());
        List<Count.Told> counted =
                count(query.filter(), asOf).told(new Directions.Cell(query.actor(), query.recipient()).toString());
        List<Count.Told> first =
                counted.stream().sorted(BY_EVENT).limit(query.limit()).toList();
        return new CellEvidence.Told(mentions(query, first, asOf), counted.size());
    }

    private List<CellEvidence.Mention> mentions(CellEvidence query, List<Count.Told> counted, long asOf) {
        Map<Long, List<Count.Told>> told = counted.stream().collect(Collectors.groupingBy(Count.Told::position));
        List<Found> found = new ArrayList<>();
        past.at(told.keySet()).forEach(recorded -> {
            if (recorded.event() instanceof InteractionRecorded fact) {
                told.getOrDefault(recorded.position(), List.of()).stream()
                        .filter(each -> each.isOf(fact.origin().factId()))
                        .findFirst()
                        .ifPresent(each -> found.add(new Found(fact, each)));
            }
        });
        Map<String, Headline> headlines =
                table.headlines(found.stream().map(Found::articleId).distinct().toList(), asOf);
        return found.stream()
                .map(each -> new Ordered(each.told().day(), mention(query, each, headlines.get(each.articleId()))))
                .sorted(NEWEST_EVENT_FIRST)
                .map(Ordered::mention)
                .toList();
    }

    private Count count(MatrixFilter filter, long asOf) {
        return new Count(
                table.mentions(),
                new Count.Selection(
                        asOf,
                        filter.from(),
                        filter.to(),
                        filter.type(),
                        filter.people(),
                        filter.unreal(),
                        filter.acceptedOnly()));
    }

    private static Matrix.Cell cell(CellCount count) {
        return new Matrix.Cell(
                count.actor(),
                count.recipient(),
                count.events(),
                count.mentions(),
                count.articles(),
                count.accepted(),
                count.types(),
                count.origins());
    }

    private static CellEvidence.Mention mention(CellEvidence query, Found found, @Nullable Headline headline) {
        InteractionRecorded fact = found.fact();
        Optional<Headline> article = Optional.ofNullable(headline);
        return new CellEvidence.Mention(
                fact.origin().factId(),
                fact.origin().articleId(),
                Directions.eventKey(
                        fact.type(),
                        query.actor(),
                        query.recipient(),
                        found.told().day()),
                fact.type(),
                fact.mode(),
                names(fact.actors()),
                names(fact.recipients()),
                Optional.ofNullable(fact.origin().from()),
                Optional.ofNullable(fact.origin().to()),
                fact.origin().modality(),
                Telling.attribution(fact.origin()),
                article.map(Headline::title).orElse(""),
                article.map(Headline::outlet).filter(Objects::nonNull),
                article.map(Headline::published).filter(Objects::nonNull),
                Telling.words(fact.origin(), "sentence"),
                found.told().accepted() ? Decision.ACCEPTED : Decision.OPEN);
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }
}
