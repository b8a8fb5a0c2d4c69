package org.daybook.plugins.quotations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Reasons;
import org.pf4j.Extension;

/** Makes a quotation of each statement that the analyser found, and a fact of each silence. */
@Extension
public final class QuotationExtractor implements FactExtractor {

    private final List<Silence> silences = Silence.table();

    @Override
    public List<Fact> extract(AnalyzedArticle article) {
        Reading reading = Reading.of(article);
        Occasion occasion = new Occasion(reading);
        Reasons reasons = Reasons.of(reading);
        List<Fact> facts = new ArrayList<>();
        Set<List<Object>> said = new HashSet<>();
        NavigableMap<Integer, Integer> spoken = spoken(article);
        for (int at = 0; at < article.statements().size(); at++) {
            Statement each = article.statements().get(at);
            if (!each.content().isEmpty()
                    && !hearsay(each, spoken)
                    && said.add(List.of(each.content(), each.speakerSpan(), each.cue()))) {
                String cue = each.cue().map(article::text).orElse("");
                Grounds grounds = reasons.statement(grounds(article, each, occasion), at);
                facts.add(Fact.Quotation.of(each.speaker(), cue, each.form(), grounds)
                        .withAddressee(each.addressee()));
            }
        }
        facts.addAll(new Silences(reading, occasion, reasons, silences).facts());
        return facts;
    }

    /** Where words stand in marks: the end of each quotation by its start. */
    private static NavigableMap<Integer, Integer> spoken(AnalyzedArticle article) {
        NavigableMap<Integer, Integer> spoken = new TreeMap<>();
        for (Statement each : article.statements()) {
            if (each.form() != Form.INDIRECT) {
                each.content().forEach(span -> spoken.merge(span.start(), span.end(), Math::max));
            }
        }
        return spoken;
    }

    /** "“My neighbours say it rains,” she said": her words, and nobody else is quoted inside of them. */
    private static boolean hearsay(Statement statement, NavigableMap<Integer, Integer> spoken) {
        if (statement.form() != Form.INDIRECT || statement.cue().isEmpty()) {
            return false;
        }
        Span cue = statement.cue().get();
        Map.Entry<Integer, Integer> quotation = spoken.floorEntry(cue.start());
        return quotation != null && quotation.getValue() >= cue.end();
    }

    private static Grounds grounds(AnalyzedArticle article, Statement statement, Occasion occasion) {
        Grounds grounds = Grounds.of(
                statement.rule(), article.sentences().get(statement.sentence()).span());
        for (Span content : statement.content()) {
            grounds = grounds.and("content", content);
        }
        grounds = and(grounds, "speaker", statement.speakerSpan());
        grounds = and(grounds, "cue", statement.cue());
        grounds = and(grounds, "date", occasion.words(statement));
        return grounds.withAttribution(statement.chain())
                .withModality(occasion.modality(statement))
                .withDate(occasion.date(statement))
                .withConfidence(confidence(statement));
    }

    private static Grounds and(Grounds grounds, String role, Optional<Span> span) {
        return span.map(each -> grounds.and(role, each)).orElse(grounds);
    }

    /** Marks and a cue leave least to doubt; a speaker taken from the sentence before leaves more. */
    private static double confidence(Statement statement) {
        double sure = switch (statement.form()) {
            case DIRECT -> 0.95;
            case PARTIAL -> 0.85;
            case INDIRECT -> 0.8;
        };
        sure -= statement.cue().isEmpty() ? 0.15 : 0;
        sure -= statement.speaker().isEmpty() ? 0.2 : 0;
        return Math.round(sure * 100) / 100.0;
    }
}
