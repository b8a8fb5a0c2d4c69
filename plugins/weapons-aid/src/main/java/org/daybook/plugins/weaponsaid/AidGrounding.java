package org.daybook.plugins.weaponsaid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Reasons;
import org.daybook.plugins.weaponsaid.amounts.Circumstances;
import org.daybook.plugins.weaponsaid.catalogue.Item;
import org.daybook.plugins.weaponsaid.status.Stair;

/** Turns a finding into a fact with its evidence. */
final class AidGrounding {

    private static final String PREFIX = "weapons-aid:";

    private final Reading reading;
    private final Circumstances circumstances;
    private final Reasons reasons;

    AidGrounding(Reading reading) {
        this.reading = reading;
        circumstances = new Circumstances(reading);
        reasons = Reasons.of(reading);
    }

    Fact fact(Finding finding) {
        int sentence = finding.sentence();
        String unit = finding.item()
                .map(each -> each.item().family())
                .filter(each -> !each.equals("any"))
                .orElse("");
        Optional<Amount> quantity = circumstances.quantity(sentence, finding.name(), finding.nodes(), unit);
        Optional<Quantity> value =
                circumstances.value(sentence, finding.verdict().by().span());
        Optional<Span> reason = circumstances.reason(sentence, finding.nodes(), stopped(finding));
        Grounds grounds = grounds(finding);
        if (quantity.isPresent()) {
            Span words = circumstances.span(sentence, finding.name(), finding.nodes(), quantity.get());
            grounds = grounds.and("quantity", words);
        }
        if (value.isPresent()) {
            grounds = grounds.and("value", value.get().span());
        }
        if (reason.isPresent()) {
            grounds = grounds.and("reason", reason.get());
        }
        return Fact.Aid.of(
                        finding.verdict().status().name(),
                        finding.item().isPresent() ? reading.article().text(finding.itemSpan()) : "",
                        because(grounds, finding))
                .withCatalogueId(finding.item().map(each -> each.item().id()))
                .withDonor(finding.donor().map(Party::actor))
                .withRecipient(finding.recipient().map(Party::actor))
                .withQuantity(quantity)
                .withValue(value.map(Quantity::amount))
                .withReason(reason.map(reading.article()::text).orElse(""));
    }

    private static boolean stopped(Finding finding) {
        return switch (finding.verdict().status()) {
            case PAUSED, REDUCED, CANCELLED, DENIED -> true;
            case REQUESTED,
                    UNDER_CONSIDERATION,
                    PLEDGED,
                    APPROVED,
                    CONTRACTED,
                    IN_TRANSIT,
                    DELIVERED,
                    CONTINUING,
                    RESUMPTION_SIGNALLED,
                    RESUMED,
                    IN_NEGOTIATION -> false;
        };
    }

    private Grounds grounds(Finding finding) {
        Grounds grounds = Grounds.of(
                        finding.verdict().by().word().rule(),
                        reading.sentence(finding.sentence()).span())
                .and("status", finding.verdict().by().span())
                .and("item", finding.itemSpan());
        if (finding.donor().isPresent()) {
            grounds = grounds.and("donor", finding.donor().get().span());
        }
        if (finding.recipient().isPresent()) {
            grounds = grounds.and("recipient", finding.recipient().get().span());
        }
        Optional<Statement> statement = holder(finding);
        if (statement.isPresent()) {
            grounds = grounds.withAttribution(statement.get().chain());
            if (statement.get().speakerSpan().isPresent()) {
                grounds = grounds.and("speaker", statement.get().speakerSpan().get());
            }
        }
        Modality modality = finding.verdict().modality();
        Optional<Span> hedge = circumstances.hedge(finding.sentence());
        if (hedge.isPresent()) {
            grounds = grounds.and("modality", hedge.get());
            modality = modality == Modality.ASSERTED ? Modality.POSSIBLE : modality;
        }
        return grounds.withModality(modality)
                .withDate(date(finding))
                .withInferred(finding.inferred())
                .withConfidence(confidence(finding));
    }

    /** The steps that decided, the item's place in the catalogue, then what the analysis knows. */
    private Grounds because(Grounds grounds, Finding finding) {
        Stair decided = finding.verdict().by();
        Grounds told = grounds.because(
                PREFIX + decided.word().rule(),
                note(decided) + ": " + finding.verdict().status(),
                decided.span());
        for (Stair stair : finding.stairs()) {
            told = stair.equals(decided)
                    ? told
                    : told.because(PREFIX + stair.word().rule(), note(stair), stair.span());
        }
        if (finding.item().isPresent()) {
            Item item = finding.item().get().item();
            String note = quoted(finding.name()) + " is in the catalogue as " + item.id() + ", " + item.family();
            told = told.because(PREFIX + "item." + item.id(), note, finding.name());
        }
        List<Party> parties = Stream.of(finding.donor(), finding.recipient())
                .flatMap(Optional::stream)
                .toList();
        return reasons.of(told, finding.sentence(), decided.token(), parties);
    }

    private String note(Stair stair) {
        return quoted(stair.span()) + " says that " + stair.word().meaning();
    }

    private String quoted(Span span) {
        return "“" + reading.article().text(span).replaceAll("\\s+", " ") + "”";
    }

    private Optional<Statement> holder(Finding finding) {
        List<Statement> statements = reading.article().statements();
        return finding.nodes().stream()
                .flatMap(node -> reading.frameAt(finding.sentence(), node).stream())
                .map(frame -> reading.frame(frame).statement())
                .filter(statement -> statement >= 0)
                .findFirst()
                .map(statements::get)
                .or(() -> statements.stream()
                        .filter(each -> each.content().stream()
                                .anyMatch(span ->
                                        span.contains(finding.verdict().by().span())))
                        .findFirst());
    }

    private FactDate date(Finding finding) {
        Optional<FactDate> told = finding.nodes().stream()
                .flatMap(node -> reading.frameAt(finding.sentence(), node).stream())
                .map(reading::frame)
                .flatMap((Frame frame) -> frame.date().stream())
                .filter(date -> date.from().isPresent() || date.to().isPresent())
                .findFirst();
        boolean done = finding.verdict().modality() == Modality.ASSERTED;
        return told.or(() -> reading.article()
                        .article()
                        .published()
                        .date()
                        .filter(day -> done)
                        .map(day -> new FactDate(
                                Optional.empty(),
                                Optional.of(day),
                                FactDate.Precision.UNKNOWN,
                                FactDate.Basis.PUBLICATION)))
                .orElse(FactDate.unknown());
    }

    private static double confidence(Finding finding) {
        double sure = finding.item().isPresent() ? 0.85 : 0.6;
        sure -= finding.inferred().size() * 0.1;
        sure -= finding.nodes().size() > 5 ? 0.1 : 0;
        sure -= finding.donor().isEmpty() || finding.recipient().isEmpty() ? 0.15 : 0;
        return Math.round(sure * 100) / 100.0;
    }
}
