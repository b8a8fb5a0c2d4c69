package org.daybook.plugins.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.FactExtractor;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Grounds;
import org.pf4j.Extension;

/** Finds how many people were killed or injured: "Four people were killed", as a fact of its own kind. */
@Extension
public final class CasualtyCounts implements FactExtractor {

    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\b(\\d{1,3}(?:,\\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)"
                    + " ((?:more )?(?:people|persons?|civilians?|soldiers?|children|others|passengers|workers))"
                    + " (?:was|were|have been|had been) (killed|injured|wounded)\\b");

    @Override
    public List<Fact> extract(AnalyzedArticle article) {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Matcher found = COUNT.matcher(article.text(sentence.span()));
            while (found.find()) {
                facts.add(fact(sentence.span(), found));
            }
        }
        return facts;
    }

    private static Fact fact(Span sentence, Matcher found) {
        int start = sentence.start();
        Grounds grounds = Grounds.of("casualties.passive", sentence)
                .and("trigger", new Span(start + found.start(3), start + found.end(3)))
                .and("quantity", new Span(start + found.start(1), start + found.end(1)))
                .because(
                        "example:casualties.passive",
                        "a number of people, then what became of them",
                        new Span(start + found.start(), start + found.end()))
                .withConfidence(0.8);
        Map<String, String> attributes = Map.of(
                "count", found.group(1).toLowerCase(java.util.Locale.ROOT),
                "who", found.group(2),
                "outcome", found.group(3));
        return Fact.Custom.of("casualty-count", attributes, grounds);
    }
}
