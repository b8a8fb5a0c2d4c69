package org.daybook.store.names;

import java.util.Map;
import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.FactEvent.QuotationRecorded;

/**
 * Components of events that stand aside: apart from the payload, so that those who do not ask for them need not read
 * them.
 *
 * @param components by the record they belong to
 */
public record Aside(Map<Class<?>, Set<String>> components) {

    /** Stands in the payload for components that follow each other and stand aside. No component has this name. */
    public static final String NAME = "~";

    static final Aside NOTHING = new Aside(Map.of());

    /**
     * What no view keeps; it is most of the bytes. Whoever shows it reads the event itself. A component may be added at
     * any time. One that is taken away, because a view keeps it now, cannot be read from payloads that were written
     * before, and the view says so.
     */
    public static final Aside OF_VIEWS = new Aside(Map.of(
            Origin.class,
            Set.of("rule", "dateBasis", "confidence", "inferred", "evidence", "why"),
            Actor.class,
            Set.of("text", "sector", "registryId"),
            InteractionRecorded.class,
            Set.of("mode", "context", "durationMinutes"),
            AidRecorded.class,
            Set.of("quantity", "value", "reason"),
            QuotationRecorded.class,
            Set.of("speaker", "cue", "form", "addressee"),
            CustomFactRecorded.class,
            Set.of("attributes"),
            ArticleIngested.class,
            Set.of("byline", "url", "entry", "language", "publishedReason", "text", "regions", "credits")));

    public boolean holds(Class<?> type, String component) {
        Set<String> names = components.get(type);
        return names != null && names.contains(component);
    }
}
