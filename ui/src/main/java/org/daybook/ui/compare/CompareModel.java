package org.daybook.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.history.ViewStates;
import org.daybook.history.moments.MomentOf;
import org.daybook.history.moments.RowChange;
import org.daybook.history.moments.RowChange.Kind;
import org.daybook.history.moments.ViewChanges;
import org.daybook.shared.AsOf;
import org.daybook.ui.changes.ChangeCard.Subject;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.views.articles.ArticleById;
import org.daybook.views.facts.FactById;

/** The answer to one comparison, and what its rows are about. */
final class CompareModel {

    static final int PAGE = 40;

    /** Views whose rows are facts or articles. */
    private static final Set<String> READABLE = Set.of("articles", "facts", "matrix", "aid");

    private final Gateway gateway;
    private CompareNavigation address =
            new CompareNavigation(CompareNavigation.USUAL_VIEW, AsOf.now(), AsOf.now(), Optional.empty());
    private ViewChanges.Answer answer = new ViewChanges.Answer(0, 0, 0, List.of());
    private long from;
    private long to;
    private int limit = PAGE;

    CompareModel(Gateway gateway) {
        this.gateway = gateway;
    }

    void read(CompareNavigation wanted) {
        limit = wanted.equals(address) ? limit : PAGE;
        address = wanted;
        from = position(address.before());
        to = position(address.after());
        answer = from < to
                ? gateway.ask(new ViewChanges(address.view(), address.before(), address.after(), limit))
                : new ViewChanges.Answer(0, 0, 0, List.of());
    }

    /** Reads as many again from the next reading on. */
    void more() {
        limit += PAGE;
    }

    List<String> views() {
        return gateway.ask(new ViewStates()).stream().map(ViewStates.Row::view).toList();
    }

    ViewChanges.Answer answer() {
        return answer;
    }

    /** The last event that counts on either side. */
    long from() {
        return from;
    }

    long to() {
        return to;
    }

    boolean hasMore() {
        return answer.added() + answer.gone() + answer.changed()
                > answer.changes().size();
    }

    /** What is gone is shown where it still was. */
    Optional<Subject> subject(RowChange change) {
        if (!READABLE.contains(address.view())) {
            return Optional.empty();
        }
        AsOf side = change.kind() == Kind.GONE ? address.before() : address.after();
        return gateway.ask(new FactById(change.key(), side))
                .map(fact -> new Subject(
                        fact.headline(), Standpoint.with(ReaderNavigation.fact(fact.articleId(), fact.factId()), side)))
                .or(() -> gateway.ask(new ArticleById(change.key(), side))
                        .map(article -> new Subject(
                                article.title(),
                                Standpoint.with(ReaderNavigation.article(article.articleId()), side))));
    }

    private long position(AsOf asOf) {
        return gateway.ask(new MomentOf(asOf)).position();
    }
}
