package org.daybook.store.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.events.PluginEvent.PluginRemoved;
import org.daybook.store.postgres.Parted;
import org.junit.jupiter.api.Test;

class AsideTest {

    private final EventReader reader = new EventReader(EventNames.all(), Upcasters.all());

    @Test
    void everyComponentThatStandsAsideIsOne() {
        Aside.OF_VIEWS
                .components()
                .forEach((type, names) -> assertThat(
                                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                        .containsAll(names));
    }

    @Test
    void noComponentIsNamedLikeTheMark() {
        EventExamples.all()
                .forEach(event -> assertThat(Arrays.stream(event.getClass().getRecordComponents())
                                .map(RecordComponent::getName))
                        .doesNotContain(Aside.NAME));
    }

    @Test
    void forFoldsAllButWhatStandsAsideIsRead() throws Exception {
        for (DaybookEvent event : EventExamples.all()) {
            Object read = read(reader.forFolds(), event.getClass(), json(event));
            assertSame(read, event);
        }
    }

    @Test
    void forFoldsAPayloadReadsAsTheWholeEventDoes() {
        for (DaybookEvent event : EventExamples.all()) {
            String payload = Parted.of(event.getClass(), json(event)).payload();
            assertThat(read(reader.forFolds(), event.getClass(), payload))
                    .isEqualTo(read(reader.forFolds(), event.getClass(), json(event)));
        }
    }

    @Test
    void forFoldsAFactReadsTheSameThatWasStoredWhenItsEvidenceStoodInThePayload() {
        String today = """
                {"origin":{"factId":"f","articleId":"a","extractor":"e","extractorVersion":"1","~":0,\
                "modality":"asserted","from":null,"to":null,"datePrecision":"unknown","~":0,"attribution":[],"~":0},\
                "kind":"k","~":0}""";
        String before = today.replace(
                "[],\"~\":0}",
                "[],\"~\":0,\"evidence\":[{\"role\":\"actor\",\"start\":9,\"~\":0},"
                        + "{\"role\":\"trigger\",\"start\":3,\"~\":0}],\"~\":0}");
        assertThat(before).isNotEqualTo(today);
        assertThat(read(reader.forFolds(), CustomFactRecorded.class, before))
                .isEqualTo(read(reader.forFolds(), CustomFactRecorded.class, today));
    }

    /** What turns it into an article of today keeps one mark of the two. */
    @Test
    void forFoldsAnArticleOfBeforeFeedsReadsWithAllThatStandsAside() {
        String before = """
                {"articleId":"a","document":"d","fingerprint":"f","title":"t","outlet":null,"~":0,"published":null,\
                "publishedBasis":"unknown","~":0,"parser":"p","parserVersion":"1","by":"anna",\
                "at":"2025-07-04T09:30:15Z"}""";
        List<Object> read = reader.forFolds().read("article.ingested", 1, before.getBytes(StandardCharsets.UTF_8));
        assertThat(read).singleElement().isInstanceOfSatisfying(ArticleIngested.class, article -> {
            assertThat(article.title()).isEqualTo("t");
            assertThat(article.parser()).isEqualTo("p");
            assertThat(article.entry()).isNull();
            assertThat(article.text()).isEmpty();
        });
    }

    @Test
    void otherReadersReadAllOfTheWholeEventAndRefuseThePayloadAlone() {
        for (DaybookEvent event : EventExamples.all()) {
            assertThat(read(reader, event.getClass(), json(event))).isEqualTo(event);
            Parted parted = Parted.of(event.getClass(), json(event));
            if (parted.aside() != null) {
                assertThatThrownBy(() -> read(reader, event.getClass(), parted.payload()))
                        .as(parted.payload())
                        .hasMessageContaining(Aside.NAME);
            }
        }
    }

    @Test
    void theMarkStandsForNothingThatAViewKeeps() {
        assertThatThrownBy(() -> read(
                        reader.forFolds(),
                        PluginRemoved.class,
                        "{\"plugin\":\"p\",\"~\":0,\"at\":\"2025-01-01T00:00:00Z\"}"))
                .hasMessageContaining(Aside.NAME);
        assertThatThrownBy(() -> read(reader.forFolds(), QuotationRecorded.class, "{\"~\":0}"))
                .hasMessageContaining(Aside.NAME);
    }

    /** Equal in what a view may keep, and nothing in the rest. */
    private static void assertSame(Object read, Object event) throws ReflectiveOperationException {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Object is = component.getAccessor().invoke(read);
            Object was = component.getAccessor().invoke(event);
            if (Aside.OF_VIEWS.holds(event.getClass(), component.getName())) {
                assertThat(is).as(component.toString()).isIn(null, "", 0, 0.0, List.of(), Map.of());
            } else if (was instanceof Record) {
                assertSame(is, was);
            } else if (was instanceof List<?> list) {
                List<Object> all = new ArrayList<>((List<?>) is);
                assertThat(all).hasSameSizeAs(list);
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record) {
                        assertSame(all.get(i), list.get(i));
                    } else {
                        assertThat(all.get(i)).isEqualTo(list.get(i));
                    }
                }
            } else {
                assertThat(is).as(component.toString()).isEqualTo(was);
            }
        }
    }

    private static String json(DaybookEvent event) {
        return EventJson.mapper().writeValueAsString(event);
    }

    private static Object read(EventReader reader, Class<?> type, String json) {
        EventKind kind = EventNames.kindOf(type);
        return reader.read(kind.name(), kind.revision(), json.getBytes(StandardCharsets.UTF_8))
                .getFirst();
    }
}
