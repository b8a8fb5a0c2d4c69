package org.daybook.store.names;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daybook.events.ArticleEvent;
import org.daybook.events.DaybookEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.Amount;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.FactEvent.Reason;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.Likeness;
import org.daybook.events.PluginEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;

/** One event of every kind, with every field set to something that can be told apart. */
public final class EventExamples {

    private static final Instant AT = Instant.parse("2025-07-04T09:30:15.123456Z");
    private static final String SHA = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";
    private static final Actor HALE = new Actor("Martin Hale", "Mr Hale", "USA", "GOV", "hale");
    private static final Actor GUARD = new Actor("Coast Guard", "the coast guard", null, null, null);

    private static final Origin ORIGIN = new Origin(
            "f-1",
            "a-1",
            "interactions",
            "1.0.0",
            "meet.verb",
            "asserted",
            "2025-07-01",
            "2025-07-03",
            "range",
            "resolved",
            List.of(new Hop("a harbour official", false, "origin"), new Hop("Northern Wire", true, "via")),
            0.75,
            List.of("recipient"),
            List.of(new Evidence("sentence", 20, 41, "The envoys met again."), new Evidence("trigger", 31, 34, "met")),
            List.of(
                    new Reason("interactions:meet.verb", "“met” means a meeting", 31, 34, "met"),
                    new Reason("english:surname", "“Hale” is Martin Hale", 24, 30, "envoys")));

    private static final Likeness LIKENESS =
            new Likeness("credited", "a-1", 0.71, 0.97, 0.72, 212, List.of("Northern Wire"));

    private EventExamples() {}

    public static List<DaybookEvent> all() {
        return List.of(
                new ArticleEvent.ArticleIngested(
                        "a-1",
                        "envoys.txt",
                        SHA,
                        "Envoys meet “again” — ’tis Zürich",
                        "Harbour Post",
                        List.of("Ada Moreau", "Jo Li"),
                        "https://harbour.example/envoys",
                        "harbour-4711",
                        "en",
                        "2025-07-03",
                        "stated",
                        "July 3, 2025",
                        "Envoys meet again\n\nThe envoys met again.\tNothing more.",
                        List.of(new ArticleEvent.Region("title", 0, 17), new ArticleEvent.Region("body", 19, 54)),
                        List.of("Northern Wire"),
                        "plain-text",
                        "1.0.0",
                        "anna",
                        AT),
                new ArticleEvent.DocumentRefused("blank.txt", SHA, "There is no text in it.", "anna", AT),
                new LikenessEvent.VersionRecognised("a-2", "a-1", LIKENESS, AT),
                new LikenessEvent.CopyRecognised("a-2", "a-1", LIKENESS, AT),
                new LikenessEvent.LikenessCorrected(
                        "a-2", "version", "a-1", "copy", "a-0", "anna", AT, "same desk, later hour"),
                new LikenessEvent.CorrectionUndone("a-2", "copy", "a-0", "ben", "version", "a-1", "anna", AT),
                new FactEvent.InteractionRecorded(
                        ORIGIN, "CONSULT", "visit", "diplomatic", List.of(HALE), List.of(GUARD), true, 90),
                new FactEvent.AidRecorded(
                        ORIGIN,
                        HALE,
                        GUARD,
                        "harbour mines",
                        "mine.harbour",
                        "delivered",
                        new Amount("more than 40", 40.0, null, "item"),
                        new Amount("$66bn", 66e9, 66e9, "USD"),
                        "stocks were low"),
                new FactEvent.QuotationRecorded(ORIGIN, HALE, "said", "direct", GUARD),
                new FactEvent.CustomFactRecorded(ORIGIN, "port-call", Map.of("ship", "Kestrel")),
                new ReviewEvent.FactAccepted("f-1", "a-1", "anna", AT, "read it twice"),
                new ReviewEvent.FactRejected("f-1", "a-1", "ben", AT, "another Hale"),
                new ReviewEvent.FactNoted("f-1", "a-1", "anna", AT, "ask the harbour"),
                new ReviewEvent.DecisionUndone("f-1", "a-1", "ben", AT, "rejected", "accepted", "anna", "ask again"),
                new ReviewEvent.DecisionCarriedOver("f-2", "a-2", "f-1", "a-1", "accepted", "anna", "ask again", AT),
                new PluginEvent.PluginStarted(
                        "example", "1.0.0", "example.jar", SHA, List.of("parser", "extractor"), AT),
                new PluginEvent.PluginRefused("broken", "broken.jar", SHA, "It is no plugin.", AT),
                new PluginEvent.PluginFailed("example", "1.0.0", "envoys.txt", "It took too long.", AT),
                new PluginEvent.PluginPaused("example", "1.0.0", "Five calls failed in a row.", AT),
                new PluginEvent.PluginRemoved("example", "1.0.0", AT),
                new SourceEvent.SourceRegistered(
                        "source-1", "https://harbour.example/news.xml", "Harbour Post", 15, "anna", AT),
                new SourceEvent.SourceRetired("source-1", "it only repeats the wire", "anna", AT),
                new SourceEvent.SourceResumed("source-1", "ben", AT),
                new SourceEvent.SourceVisited(
                        "source-1",
                        "Harbour Post: news",
                        List.of("a-1", "a-2"),
                        List.of("https://harbour.example/gone is not there any more."),
                        AT),
                new SourceEvent.SourceFailed("source-1", "harbour.example does not answer.", AT),
                new DeskEvent.ViewRebuilt("matrix", 1200, 340, 87, "anna", AT),
                new DeskEvent.DeadLetterSkipped("matrix", 1180, "it tells of a place that is not", "anna", AT),
                new DeskEvent.RecordVerified(1200, "9f".repeat(32), "anna", AT),
                new DeskEvent.AccountCreated("anna", "analyst", "ben", AT),
                new DeskEvent.PasswordChanged("anna", AT),
                new DeskEvent.PasswordReset("anna", "ben", AT),
                new DeskEvent.RoleGranted("anna", "lead", "analyst", "ben", AT),
                new DeskEvent.AccountLocked("anna", "ben", AT),
                new DeskEvent.AccountUnlocked("anna", "ben", AT));
    }
}
