package org.daybook.sources.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.shared.Changes;
import org.daybook.shared.Outcome;
import org.daybook.sources.SubmitAddresses;
import org.daybook.work.RunningWork;
import org.daybook.work.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages that somebody hands over by their addresses. */
class AddressSubmissionIT extends VisitedSite {

    private final Workshop workshop = new Workshop(clock, new Changes());

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void pagesAreFetchedAndReadOneByOne() throws InterruptedException {
        site.page("/envoys", "The envoys met at the harbour for an hour.");
        site.page("/port", "The port opens on Monday.");

        RunningWork.Row work =
                submit(" " + site.address("/envoys"), "", site.address("/gone"), site.address("/port#top"));

        assertThat(articles())
                .extracting(ArticleIngested::text, ArticleIngested::url, ArticleIngested::by, ArticleIngested::entry)
                .containsExactly(
                        tuple("The envoys met at the harbour for an hour.", site.address("/envoys")),
                        tuple("The port opens on Monday.", site.address("/port")));
        assertThat(work.messages()).singleElement().asString().contains(site.address("/gone"));
        assertThat(work.done()).isEqualTo(3);
    }

    @Test
    void aPageThatIsOnRecordIsNotRecordedAgain() throws InterruptedException {
        site.page("/envoys", "The envoys met at the harbour for an hour.");
        submit(site.address("/envoys"));

        RunningWork.Row work = submit(site.address("/envoys"));

        assertThat(articles()).hasSize(1);
        assertThat(work.messages()).singleElement().asString().endsWith("already there, nothing was changed.");
    }

    @Test
    void whatIsNoAddressIsRefusedBeforeAnythingIsFetched() {
        AddressSubmission submission = new AddressSubmission(fetcher, intake(), workshop);
        assertThat(submission.submit(
                        new SubmitAddresses(List.of(site.address("/a"), "file:///etc/passwd"), "", "anna")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.reason()).contains("“file:///etc/passwd” is no address of a page"));
        assertThat(submission.submit(new SubmitAddresses(List.of(" "), "", "anna")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(site.asked).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(String text, String address) {
        return org.assertj.core.api.Assertions.tuple(text, address, "anna", null);
    }

    private RunningWork.Row submit(String... addresses) throws InterruptedException {
        AddressSubmission submission = new AddressSubmission(fetcher, intake(), workshop);
        Outcome outcome = submission.submit(new SubmitAddresses(List.of(addresses), "", "anna"));
        assertThat(outcome).isInstanceOf(Outcome.Started.class);
        while (workshop.rows().stream().anyMatch(row -> row.state() == RunningWork.State.RUNNING)) {
            Thread.sleep(10);
        }
        return workshop.rows().stream()
                .filter(row -> outcome.equals(new Outcome.Started(row.id())))
                .findFirst()
                .orElseThrow();
    }
}
