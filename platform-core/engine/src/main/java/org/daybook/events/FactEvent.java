package org.daybook.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What plugins found in articles. Streams are named by the fact's id; these are their first events. */
public sealed interface FactEvent extends DaybookEvent {

    Origin origin();

    /** Who did what to whom. The type is one of the sixteen PLOVER types; mode and context are "" when there is none. */
    @StoredName(value = "fact.interaction-recorded", revision = 2)
    record InteractionRecorded(
            Origin origin,
            String type,
            String mode,
            String context,
            List<Actor> actors,
            List<Actor> recipients,
            boolean reciprocal,
            @Nullable Integer durationMinutes)
            implements FactEvent {}

    /** A step in the life of weapons aid. The item is as written, "" for aid that is not specified. */
    @StoredName(value = "fact.aid-recorded", revision = 2)
    record AidRecorded(
            Origin origin,
            @Nullable Actor donor,
            @Nullable Actor recipient,
            String item,
            @Nullable String catalogueId,
            String status,
            @Nullable Amount quantity,
            @Nullable Amount value,
            String reason)
            implements FactEvent {}

    /** Somebody said something; the words are the evidence with the role {@code content}. */
    @StoredName(value = "fact.quotation-recorded", revision = 2)
    record QuotationRecorded(
            Origin origin,
            @Nullable Actor speaker,
            String cue,
            String form,
            @Nullable Actor addressee) implements FactEvent {}

    /** A kind of fact that a plugin declared itself. */
    @StoredName(value = "fact.custom-recorded", revision = 2)
    record CustomFactRecorded(Origin origin, String kind, Map<String, String> attributes) implements FactEvent {}

    /**
     * Where a fact comes from and why it may be believed.
     *
     * @param modality asserted, ongoing, historic, planned, possible, requested or negated
     * @param from first day as ISO date; null when open or unknown
     * @param to last day, inclusive; null when open or unknown
     * @param datePrecision day, week, month, year, range or unknown
     * @param dateBasis stated, resolved, publication or unknown
     * @param attribution origin first, then each hop
     * @param confidence 0 to 1
     * @param inferred roles of slots filled from elsewhere in the article
     * @param why the steps by which it was read, in order; none in revision 1, which did not ask
     */
    record Origin(
            String factId,
            String articleId,
            String extractor,
            String extractorVersion,
            String rule,
            String modality,
            @Nullable String from,
            @Nullable String to,
            String datePrecision,
            String dateBasis,
            List<Hop> attribution,
            double confidence,
            List<String> inferred,
            List<Evidence> evidence,
            List<Reason> why) {}

    /** A half-open range of UTF-16 units of the article's text with the words there; the role is what they prove. */
    record Evidence(String role, int start, int end, String text) {}

    /** A step by which a fact was read: id of the rule or table entry, a plain sentence, the words it fired on. */
    record Reason(String step, String note, int start, int end, String text) {}

    /** One hop of an attribution chain; the role is {@code origin} or {@code via}. */
    record Hop(String speaker, boolean named, String role) {}

    /** Who: registry name, words as written, ISO 3166-1 alpha-3 or organisation code, PLOVER sector. */
    record Actor(
            String name,
            String text,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String registryId) {}

    /** How much, with bounds; "more than $66bn" has a low and no high. */
    record Amount(
            String text, @Nullable Double low, @Nullable Double high, String unit) {}
}
