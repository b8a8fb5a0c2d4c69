package org.daybook.benchmarks.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.events.ReviewEvent;
import org.daybook.store.names.EventJson;
import org.junit.jupiter.api.Test;

class SyntheticHistoryTest {

    private static final int EVENTS = 30_000;
    private static final List<Entry> HISTORY = entries(7, EVENTS);

    private static List<Entry> entries(long seed, int events) {
        SyntheticHistory history = new SyntheticHistory(seed, events);
        List<Entry> entries = new ArrayList<>();
        while (entries.size() < events) {
            entries.addAll(history.next());
        }
        return entries;
    }

    private static byte[] json(DaybookEvent event) {
        return EventJson.mapper().writeValueAsBytes(event);
    }

    private static String digest(List<Entry> entries) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Entry entry : entries) {
            digest.update((entry.stream() + entry.sequence() + entry.recorded()).getBytes(StandardCharsets.UTF_8));
            digest.update(json(entry.event()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<FactEvent> facts() {
        return HISTORY.stream()
                .map(Entry::event)
                .filter(FactEvent.class::isInstance)
                .map(FactEvent.class::cast)
                .toList();
    }

    private static double share(Predicate<FactEvent> of) {
        return (double) facts().stream().filter(of).count() / facts().size();
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        assertThat(digest(entries(7, 3000))).isEqualTo(digest(entries(7, 3000)));
        assertThat(digest(entries(7, 3000))).isNotEqualTo(digest(entries(8, 3000)));
    }

    @Test
    void anEventIsAsLargeAsThoseOfTheSampleCorpus() {
        assertThat(HISTORY.stream()
                        .mapToInt(entry -> json(entry.event()).length)
                        .average()
                        .orElseThrow())
                .isBetween(1400.0, 2000.0);
        assertThat(HISTORY.stream()
                        .filter(entry -> entry.event() instanceof ArticleIngested)
                        .mapToInt(entry ->
                                ((ArticleIngested) entry.event()).text().length())
                        .average()
                        .orElseThrow())
                .isBetween(2700.0, 3400.0);
    }

    @Test
    void factsAreOfTheKindsThatExtractorsFind() {
        assertThat(share(InteractionRecorded.class::isInstance)).isBetween(0.32, 0.38);
        assertThat(share(QuotationRecorded.class::isInstance)).isBetween(0.37, 0.43);
        assertThat(share(AidRecorded.class::isInstance)).isBetween(0.17, 0.23);
        assertThat(share(CustomFactRecorded.class::isInstance)).isBetween(0.03, 0.07);
        double articles = HISTORY.stream()
                .filter(entry -> entry.event() instanceof ArticleIngested)
                .count();
        assertThat(facts().size() / articles).isBetween(10.0, 14.0);
    }

    @Test
    void allEvidenceQuotesItsArticle() {
        Map<String, String> texts = new HashMap<>();
        for (Entry entry : HISTORY) {
            if (entry.event() instanceof ArticleIngested article) {
                texts.put(article.articleId(), article.text());
            }
        }
        for (FactEvent fact : facts()) {
            String text = texts.getOrDefault(fact.origin().articleId(), "");
            assertThat(fact.origin().evidence())
                    .isNotEmpty()
                    .allMatch(each -> text.startsWith(each.text(), each.start())
                            && each.end() - each.start() == each.text().length());
            assertThat(fact.origin().why()).allMatch(each -> text.startsWith(each.text(), each.start()));
        }
    }

    @Test
    void streamsGrowByOneEventAfterTheOther() {
        Map<String, Long> last = new HashMap<>();
        for (Entry entry : HISTORY) {
            assertThat(entry.sequence()).isEqualTo(last.getOrDefault(entry.stream(), -1L) + 1);
            last.put(entry.stream(), entry.sequence());
        }
    }

    @Test
    void analystsDecideOnSomeFactsAndChangeTheirMinds() {
        Set<String> decided = new HashSet<>();
        long undone = 0;
        for (Entry entry : HISTORY) {
            if (entry.event() instanceof ReviewEvent review) {
                decided.add(review.factId());
                undone += review instanceof ReviewEvent.DecisionUndone ? 1 : 0;
            }
        }
        assertThat((double) decided.size() / facts().size()).isBetween(0.05, 0.09);
        assertThat(undone).isPositive();
    }

    @Test
    void timeNeverRunsBackwards() {
        for (int i = 1; i < HISTORY.size(); i++) {
            assertThat(HISTORY.get(i).recorded())
                    .isAfterOrEqualTo(HISTORY.get(i - 1).recorded());
        }
    }
}
