package org.daybook.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.shared.Outcome;
import org.daybook.sources.SourceCommand.RegisterSource;
import org.daybook.sources.SourceCommand.ResumeSource;
import org.daybook.sources.SourceCommand.RetireSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAggregateTest {

    private static final Instant NOON = Instant.parse("2025-07-03T12:00:00Z");
    private static final String FEED = "https://harbour.example/news.xml";
    private static final String ID = register(FEED).sourceId();
    private static final SourceRegistered REGISTERED = new SourceRegistered(ID, FEED, "Harbour Post", 15, "anna", NOON);
    private static final SourceRetired RETIRED = new SourceRetired(ID, "noise", "ben", NOON);

    private final FixtureConfiguration<SourceAggregate> fixture = new AggregateTestFixture<>(SourceAggregate.class)
            .registerCommandTargetResolver(message ->
                    new VersionedAggregateIdentifier((Object) ((SourceCommand) message.getPayload()).sourceId(), null));

    @Test
    void aFeedIsRegistered() {
        fixture.givenNoPriorActivity()
                .when(register(FEED))
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(new Outcome.Done());
    }

    @Test
    void anAddressIsOneSourceHoweverItIsTyped() {
        assertThat(List.of("  HTTPS://Harbour.Example/news.xml ", FEED + "#top"))
                .allSatisfy(typed -> assertThat(register(typed).sourceId()).isEqualTo(ID));
        assertThat(register("https://harbour.example").sourceId())
                .isEqualTo(register("https://harbour.example/").sourceId());
        assertThat(register("https://harbour.example/other.xml").sourceId()).isNotEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "harbour.example/news.xml",
                "ftp://harbour.example/news.xml",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https:///news.xml",
                "https://harbour example/",
                "http:news"
            })
    void whatIsNoAddressOfTheWebIsRefused(String address) {
        fixture.givenNoPriorActivity()
                .when(register(address))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution()
                .expectResultMessageMatching(refusalWith("is no address of a feed"));
    }

    @Test
    void whoLooksTooOftenIsRefused() {
        fixture.givenNoPriorActivity()
                .when(new RegisterSource(FEED, "", 1, "anna", NOON))
                .expectNoEvents()
                .expectResultMessageMatching(refusalWith("every 5 minutes at most"));
    }

    @Test
    void aFeedIsNotRegisteredTwice() {
        fixture.given(REGISTERED)
                .when(register(FEED))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Refused("This feed is a source already."));
        fixture.given(REGISTERED, RETIRED)
                .when(register(FEED))
                .expectNoEvents()
                .expectResultMessageMatching(refusalWith("Resume it in the list"));
    }

    @Test
    void aSourceIsRetiredAndResumedWhateverItBrought() {
        fixture.given(REGISTERED, new SourceVisited(ID, "Harbour Post", List.of("a1"), List.of(), NOON))
                .when(new RetireSource(ID, " noise ", "ben", NOON))
                .expectEvents(RETIRED);
        fixture.given(REGISTERED, RETIRED, new SourceFailed(ID, "It does not answer.", NOON))
                .when(new ResumeSource(ID, "anna", NOON))
                .expectEvents(new SourceResumed(ID, "anna", NOON));
    }

    @Test
    void whatIsSoAlreadyIsNotRecorded() {
        fixture.given(REGISTERED)
                .when(new ResumeSource(ID, "anna", NOON))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.AlreadySo());
        fixture.given(REGISTERED, RETIRED)
                .when(new RetireSource(ID, "", "anna", NOON))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.AlreadySo());
    }

    private static org.hamcrest.Matcher<? super org.axonframework.commandhandling.CommandResultMessage<?>> refusalWith(
            String words) {
        return org.axonframework.test.matchers.Matchers.matches(
                message -> message.getPayload() instanceof Outcome.Refused refused
                        && refused.reason().contains(words));
    }

    private static RegisterSource register(String address) {
        return new RegisterSource(address, "Harbour Post", 15, "anna", NOON);
    }
}
