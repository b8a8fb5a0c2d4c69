package org.daybook.ui.reader;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.gateway.Gateway;
import org.daybook.review.FactCommand;
import org.daybook.shared.AsOf;
import org.daybook.shared.Outcome;
import org.daybook.ui.signin.Person;
import org.daybook.views.articles.ArticleById;
import org.daybook.views.articles.ArticleById.Article;
import org.daybook.views.copies.ArticleCopies;
import org.daybook.views.copies.ArticleCopies.Copy;
import org.daybook.views.copies.ArticleVersions;
import org.daybook.views.copies.ArticleVersions.Version;
import org.daybook.views.facts.FactRow;
import org.daybook.views.facts.FactsOfArticle;

/** An article, its facts, which of them is selected, and the decisions on them. */
final class ReaderModel {

    private final Gateway gateway;
    private final Person person;
    private Optional<Article> article = Optional.empty();
    private AsOf asOf = AsOf.now();
    private List<FactRow> facts = List.of();
    private String selected = "";
    private String kind = "";

    ReaderModel(Gateway gateway, Person person) {
        this.gateway = gateway;
        this.person = person;
    }

    /** Reads the article and its facts; the selection stays while the fact is there. */
    void read(String articleId, AsOf moment) {
        boolean known = article.filter(it -> it.articleId().equals(articleId)).isPresent();
        if (!known || !moment.equals(asOf)) {
            article = gateway.ask(new ArticleById(articleId, moment));
            asOf = moment;
        }
        facts = gateway.ask(new FactsOfArticle(articleId, moment));
    }

    /** All versions of the article. */
    List<Version> versions(String articleId) {
        return gateway.ask(new ArticleVersions(articleId, asOf));
    }

    /** All articles that go back to the same report. */
    List<Copy> copies(String articleId) {
        return gateway.ask(new ArticleCopies(articleId, asOf));
    }

    Optional<Article> article() {
        return article;
    }

    /** Those of the kind that is asked for; all when the article has none of it. */
    List<FactRow> facts() {
        return kind().isEmpty()
                ? facts
                : facts.stream().filter(fact -> fact.kind().equals(kind)).toList();
    }

    /** The kinds there are with the number of their facts. */
    Map<String, Long> kinds() {
        Map<String, Long> counts = new LinkedHashMap<>();
        facts.forEach(fact -> counts.merge(fact.kind(), 1L, Long::sum));
        return counts;
    }

    /** The only kind that is shown; "" when all are. */
    String kind() {
        return facts.stream().anyMatch(fact -> fact.kind().equals(kind)) ? kind : "";
    }

    /** Shows one kind only, or any for "". */
    void filter(String wanted) {
        kind = wanted;
    }

    Optional<FactRow> selected() {
        return facts().stream().filter(fact -> fact.factId().equals(selected)).findFirst();
    }

    void select(String factId) {
        selected = factId;
    }

    /** The fact before or after the selected one; empty at either end. */
    Optional<FactRow> neighbour(int by) {
        List<FactRow> facts = facts();
        int at = IntStream.range(0, facts.size())
                .filter(index -> facts.get(index).factId().equals(selected))
                .findFirst()
                .orElse(by > 0 ? -1 : facts.size());
        int next = at + by;
        return next < 0 || next >= facts.size() ? Optional.empty() : Optional.of(facts.get(next));
    }

    Outcome accept(FactRow seen) {
        return gateway.send(
                new FactCommand.AcceptFact(seen.factId(), person.name(), Instant.now(), "", seen.reviews()));
    }

    Outcome reject(FactRow seen) {
        return gateway.send(
                new FactCommand.RejectFact(seen.factId(), person.name(), Instant.now(), "", seen.reviews()));
    }

    Outcome note(FactRow seen, String words) {
        return gateway.send(
                new FactCommand.NoteFact(seen.factId(), person.name(), Instant.now(), words, seen.reviews()));
    }

    /** Takes back what was decided on the fact as it was seen: what somebody else did since is not taken back unseen. */
    Outcome undo(FactRow seen) {
        return gateway.send(new FactCommand.UndoDecision(seen.factId(), person.name(), Instant.now(), seen.reviews()));
    }
}
