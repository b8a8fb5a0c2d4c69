package org.daybook.benchmarks.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.benchmarks.synthetic.Told.Deed;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.Amount;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.jspecify.annotations.Nullable;

/** Facts as extractors would read them from sentences; shares and sizes as in the facts of the sample corpus. */
final class Facts {

    private static final String VERSION = "1.0.0";
    private static final Weighted<String> MODALITIES =
            Weighted.words("asserted 90, planned 3, ongoing 2.5, possible 2, historic 1, requested 1, negated 0.5");
    private static final Weighted<String> PRECISIONS =
            Weighted.words("unknown 79, day 15, month 3, week 1, year 1, range 1");
    private static final List<String> FORMS = List.of("indirect", "indirect", "direct", "partial");
    private static final List<String> SYMMETRIC = List.of("CONSULT", "AGREE", "COOPERATE");
    private static final List<String> MODES =
            List.of("", "", "", "meeting", "telephone", "visit", "air-strike", "aid-pause");
    private static final List<String> CONTEXTS = List.of("", "military", "diplomatic", "economic", "");

    private final Chance chance;

    Facts(Chance chance) {
        this.chance = chance;
    }

    FactEvent read(Told told, Composition article) {
        Origin origin = origin(told, article);
        return switch (told.deed()) {
            case INTERACTION -> interaction(told, origin);
            case QUOTATION ->
                new QuotationRecorded(
                        origin,
                        told.speaker(),
                        told.cueAt().of(article.text()),
                        chance.of(FORMS),
                        chance.happens(0.05) ? told.recipient() : null);
            case AID -> aid(told, origin);
            case CUSTOM ->
                new CustomFactRecorded(
                        origin,
                        "no-comment",
                        Map.of(
                                "who",
                                told.actor().name(),
                                "words",
                                told.verbAt().of(article.text())));
        };
    }

    private InteractionRecorded interaction(Told told, Origin origin) {
        boolean talk = told.word().equals("CONSULT");
        return new InteractionRecorded(
                origin,
                told.word(),
                chance.of(MODES),
                chance.of(CONTEXTS),
                chance.happens(0.03) ? List.of(told.actor(), told.speaker()) : List.of(told.actor()),
                List.of(told.recipient()),
                SYMMETRIC.contains(told.word()) && chance.happens(0.8),
                talk && chance.happens(0.1) ? chance.between(10, 240) : null);
    }

    private AidRecorded aid(Told told, Origin origin) {
        Actor donor = chance.happens(0.05) ? null : told.actor();
        Actor recipient = chance.happens(0.10) ? null : told.recipient();
        String catalogue =
                chance.happens(0.85) ? told.item().toLowerCase(Locale.ROOT).replace(' ', '.') : null;
        return new AidRecorded(
                origin,
                donor,
                recipient,
                told.item(),
                catalogue,
                told.word(),
                amount(told),
                chance.happens(0.04) ? new Amount("$40m", 4e7, 4e7, "USD") : null,
                chance.happens(0.1) ? "stocks at home have run low" : "");
    }

    private static @Nullable Amount amount(Told told) {
        if (told.amount().isEmpty()) {
            return null;
        }
        double many = Double.parseDouble(told.amount().strip());
        return new Amount(told.amount().strip(), many, many, "item");
    }

    private Origin origin(Told told, Composition article) {
        Days days = days(told, article.published());
        return new Origin(
                chance.id(),
                article.articleId(),
                extractor(told.deed()),
                VERSION,
                told.word().toLowerCase(Locale.ROOT) + ".verb",
                told.deed() == Deed.QUOTATION ? "asserted" : MODALITIES.draw(chance),
                text(days.from()),
                text(days.to()),
                days.precision(),
                days.basis(),
                attribution(told, article),
                chance.between(50, 95) / 100.0,
                chance.happens(0.12) ? List.of("recipient") : List.of(),
                Proof.evidence(told, article.text()),
                Proof.why(told, article.text(), days.basis()));
    }

    static String extractor(Deed deed) {
        return switch (deed) {
            case INTERACTION -> "interactions";
            case QUOTATION -> "quotations";
            case AID -> "weapons-aid";
            case CUSTOM -> "example";
        };
    }

    private List<Hop> attribution(Told told, Composition article) {
        List<Hop> hops = new ArrayList<>();
        if (told.content().isThere()) {
            hops.add(new Hop(told.speaker().text(), told.speaker().registryId() != null, "origin"));
            if (chance.happens(0.2)) {
                hops.add(new Hop("people briefed on the talks", false, "via"));
            }
        }
        String agency = article.agency();
        if (agency != null || chance.happens(0.3)) {
            hops.add(new Hop(agency == null ? "Northern Wire" : agency, true, "via"));
        }
        return List.copyOf(hops);
    }

    private record Days(@Nullable LocalDate from, @Nullable LocalDate to, String precision, String basis) {}

    private Days days(Told told, @Nullable LocalDate published) {
        if (published == null) {
            return new Days(null, null, "unknown", "unknown");
        }
        String precision = told.dayAt().isThere() ? "day" : PRECISIONS.draw(chance);
        LocalDate day = published.minusDays(chance.between(0, 6));
        return switch (precision) {
            case "day" -> new Days(day, day, precision, "resolved");
            case "week" -> new Days(day.minusDays(6), day, precision, "resolved");
            case "month" ->
                new Days(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), precision, "resolved");
            case "year" -> new Days(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), precision, "stated");
            case "range" -> new Days(day.minusDays(chance.between(2, 40)), day, precision, "stated");
            default -> new Days(null, published, "unknown", "publication");
        };
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
