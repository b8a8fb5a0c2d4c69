package org.daybook.store;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DaybookEvent;
import org.daybook.events.DeskEvent.AccountCreated;
import org.daybook.events.DeskEvent.AccountLocked;
import org.daybook.events.DeskEvent.AccountUnlocked;
import org.daybook.events.DeskEvent.DeadLetterSkipped;
import org.daybook.events.DeskEvent.PasswordChanged;
import org.daybook.events.DeskEvent.PasswordReset;
import org.daybook.events.DeskEvent.RecordVerified;
import org.daybook.events.DeskEvent.RoleGranted;
import org.daybook.events.DeskEvent.ViewRebuilt;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.Likeness;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.events.PluginEvent.PluginFailed;
import org.daybook.events.PluginEvent.PluginPaused;
import org.daybook.events.PluginEvent.PluginRefused;
import org.daybook.events.PluginEvent.PluginRemoved;
import org.daybook.events.PluginEvent.PluginStarted;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.DecisionCarriedOver;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactNoted;
import org.daybook.events.ReviewEvent.FactRejected;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;
import org.daybook.store.names.EventNames;
import org.jspecify.annotations.Nullable;

/** What happened, in one line, and who did it. */
public final class EventWords {

    private static final String DAYBOOK = "Daybook";

    private EventWords() {}

    /** The name it is stored under. */
    public static String name(DaybookEvent event) {
        return EventNames.kindOf(event.getClass()).name();
    }

    public static String summary(DaybookEvent event) {
        return switch (event) {
            case ArticleIngested e -> "Read “" + e.title() + "”" + (e.outlet() == null ? "" : " of " + e.outlet());
            case DocumentRefused e -> "Could not read " + e.document() + ": " + e.reason();
            case VersionRecognised e -> "A later version of " + e.earlierArticleId() + share(e.likeness());
            case CopyRecognised e -> "The same report as " + e.otherArticleId() + share(e.likeness());
            case LikenessCorrected e ->
                "Said to be " + relation(e.relation(), e.otherArticleId()) + because(e.reason());
            case CorrectionUndone e ->
                "Took back that it is " + relation(e.formerRelation(), e.formerArticleId()) + "; it is "
                        + relation(e.relation(), e.otherArticleId()) + " again";
            case InteractionRecorded e -> names(e.actors()) + " " + e.type() + " " + names(e.recipients());
            case AidRecorded e -> aid(e);
            case QuotationRecorded e -> name(e.speaker()) + " " + e.cue();
            case CustomFactRecorded e -> e.kind() + " " + e.attributes();
            case FactAccepted e -> "Accepted" + because(e.reason());
            case FactRejected e -> "Rejected" + because(e.reason());
            case FactNoted e -> "Noted" + because(e.note());
            case DecisionUndone e -> "Took back: " + e.undone() + "; it is " + e.decision() + " again";
            case DecisionCarriedOver e ->
                "Carried over from " + e.fromFactId() + ": " + e.decision() + because(e.note());
            case PluginStarted e -> "Plugin " + e.plugin() + " " + e.version() + " started";
            case PluginRefused e -> "Plugin file " + e.file() + " refused: " + e.reason();
            case PluginFailed e -> "Plugin " + e.plugin() + " failed on " + e.document() + ": " + e.reason();
            case PluginPaused e -> "Plugin " + e.plugin() + " paused: " + e.reason();
            case PluginRemoved e -> "Plugin " + e.plugin() + " " + e.version() + " removed";
            case SourceRegistered e -> "Source " + e.address() + " registered, every " + e.everyMinutes() + " minutes";
            case SourceRetired e -> "Source retired" + because(e.reason());
            case SourceResumed e -> "Source resumed";
            case SourceVisited e -> visited(e);
            case SourceFailed e -> "Source failed: " + e.reason();
            case ViewRebuilt e ->
                "View " + e.view() + " rebuilt from " + e.events() + " events in " + e.milliseconds() + " ms";
            case DeadLetterSkipped e ->
                "View " + e.view() + " does without event " + e.position() + because(e.reason());
            case RecordVerified e -> "All " + e.events() + " events are as they were written";
            case AccountCreated e -> "Account " + e.user() + " created as " + e.role();
            case PasswordChanged e -> "Password of " + e.user() + " changed";
            case PasswordReset e -> "New one-time password for " + e.user();
            case RoleGranted e -> "Role of " + e.user() + ": " + e.role() + ", was " + e.formerRole();
            case AccountLocked e -> "Account " + e.user() + " locked";
            case AccountUnlocked e -> "Account " + e.user() + " unlocked";
        };
    }

    public static String by(DaybookEvent event) {
        return switch (event) {
            case ArticleIngested e -> e.by();
            case DocumentRefused e -> e.by();
            case VersionRecognised e -> DAYBOOK;
            case CopyRecognised e -> DAYBOOK;
            case LikenessCorrected e -> e.analyst();
            case CorrectionUndone e -> e.analyst();
            case FactEvent e -> e.origin().extractor() + " " + e.origin().extractorVersion();
            case ReviewEvent e -> e.analyst();
            case PluginStarted e -> DAYBOOK;
            case PluginRefused e -> DAYBOOK;
            case PluginFailed e -> DAYBOOK;
            case PluginPaused e -> DAYBOOK;
            case PluginRemoved e -> DAYBOOK;
            case SourceRegistered e -> e.by();
            case SourceRetired e -> e.by();
            case SourceResumed e -> e.by();
            case SourceVisited e -> DAYBOOK;
            case SourceFailed e -> DAYBOOK;
            case ViewRebuilt e -> e.by();
            case DeadLetterSkipped e -> e.by();
            case RecordVerified e -> e.by();
            case AccountCreated e -> e.by();
            case PasswordChanged e -> e.user();
            case PasswordReset e -> e.by();
            case RoleGranted e -> e.by();
            case AccountLocked e -> e.by();
            case AccountUnlocked e -> e.by();
        };
    }

    private static String visited(SourceVisited event) {
        String source = event.title().isEmpty() ? "Source" : event.title();
        return switch (event.articles().size()) {
            case 0 -> source + " answers again";
            case 1 -> source + " brought an article";
            default -> source + " brought " + event.articles().size() + " articles";
        };
    }

    private static String aid(AidRecorded event) {
        String item = event.item().isEmpty() ? "aid" : event.item();
        return item + " from " + name(event.donor()) + " to " + name(event.recipient()) + ": " + event.status();
    }

    private static String names(List<FactEvent.Actor> actors) {
        return actors.isEmpty()
                ? "somebody"
                : actors.stream().map(FactEvent.Actor::name).collect(Collectors.joining(", "));
    }

    private static String name(FactEvent.@Nullable Actor actor) {
        return actor == null ? "somebody" : actor.name();
    }

    private static String share(Likeness likeness) {
        return ", " + Math.round(100 * Math.max(likeness.ofArticle(), likeness.ofOther())) + " % in the same words";
    }

    private static String relation(String relation, @Nullable String other) {
        return switch (relation) {
            case "version" -> "a later version of " + other;
            case "copy" -> "the same report as " + other;
            default -> "a report of its own";
        };
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ": " + reason;
    }
}
