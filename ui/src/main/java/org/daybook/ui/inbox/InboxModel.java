package org.daybook.ui.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.gateway.Gateway;
import org.daybook.ingestion.SubmitDocuments;
import org.daybook.shared.AsOf;
import org.daybook.shared.Outcome;
import org.daybook.sources.SubmitAddresses;
import org.daybook.ui.signin.Person;
import org.daybook.views.articles.ArticleList;

/** What the inbox shows: a page of articles that does not move under the cursor, and how many are newer. */
final class InboxModel {

    static final int PAGE = 50;

    private final Gateway gateway;
    private final Person person;
    private List<ArticleList.Row> shown = List.of();
    private InboxNavigation asked = new InboxNavigation("", 0);
    private AsOf asOf = AsOf.now();
    private boolean more;
    private int newer;

    InboxModel(Gateway gateway, Person person) {
        this.gateway = gateway;
        this.person = person;
    }

    /** Reads the page anew, as when it is opened. */
    void open(InboxNavigation wanted, AsOf moment) {
        asked = wanted;
        asOf = moment;
        List<ArticleList.Row> rows = ask();
        more = rows.size() > PAGE;
        shown = rows.stream().limit(PAGE).toList();
        newer = 0;
    }

    /** Brings the rows that are shown up to date and counts those that are not. */
    void update() {
        if (shown.isEmpty()) {
            open(asked, asOf);
            return;
        }
        List<ArticleList.Row> fresh = ask();
        Set<String> known = shown.stream().map(ArticleList.Row::articleId).collect(Collectors.toSet());
        var byId =
                fresh.stream().collect(Collectors.toMap(ArticleList.Row::articleId, row -> row, (one, other) -> one));
        shown = shown.stream()
                .map(row -> byId.getOrDefault(row.articleId(), row))
                .toList();
        newer = (int) fresh.stream()
                .takeWhile(row -> !known.contains(row.articleId()))
                .count();
    }

    List<ArticleList.Row> rows() {
        return shown;
    }

    int newer() {
        return newer;
    }

    boolean more() {
        return more;
    }

    Outcome submit(List<SubmitDocuments.Document> documents) {
        return gateway.send(new SubmitDocuments(documents, person.name()));
    }

    Outcome fetch(List<String> addresses, String outlet) {
        return gateway.send(new SubmitAddresses(addresses, outlet, person.name()));
    }

    private List<ArticleList.Row> ask() {
        return gateway.ask(new ArticleList(asked.text(), asked.page() * PAGE, PAGE + 1, asOf));
    }
}
