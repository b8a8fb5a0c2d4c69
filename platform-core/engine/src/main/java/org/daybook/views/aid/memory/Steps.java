package org.daybook.views.aid.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daybook.views.memory.Bundles;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Kinships;
import org.daybook.views.memory.Ordered;
import org.jspecify.annotations.Nullable;

/** All steps of aid at all moments of the record, by line, and what must be known of their articles. Unchangeable. */
public final class Steps {

    // what the numbers of a report mean
    static final int ARTICLE = 0;
    static final int WORDS = 1;
    static final int FROM = 2;
    static final int TO = 3;
    static final int VOICES = 4;
    /** Status and modality, sixteen bits each. */
    static final int KIND = 5;

    static final int TRAITS = 6;
    static final int FACT = 7;

    private static final int WIDTH = 8;
    private static final int STATUS_BITS = 16;

    /** What only grows, and is shared by all that came one after the other. */
    private static final class Words {
        private final Codes articles = new Codes();
        private final Codes items = new Codes();
        private final Codes names = new Codes();
        private final Codes voices = new Codes();
        private final Codes kinds = new Codes();
    }

    /**
     * A step as its row tells it.
     *
     * @param position of the event that recorded it
     * @param shown the words of the item that tell what it is
     * @param sources who says so; empty when it is the outlet itself
     */
    public record Step(
            String factId,
            long position,
            String articleId,
            LineName line,
            String shown,
            String status,
            String modality,
            @Nullable String from,
            @Nullable String to,
            List<String> sources,
            boolean accepted,
            boolean rejected) {}

    private static final String BETWEEN = "\u0001";

    private final Words words;
    private final String[] folded;
    private final Ordered days;
    private final int[][] voices;
    private final Articles articles;
    private final Lines lines;
    private final Bundles reports;
    private final Kinships kinships;
    private volatile @Nullable Board latest;

    private Steps(
            Words words,
            String[] folded,
            Ordered days,
            int[][] voices,
            Articles articles,
            Lines lines,
            Bundles reports,
            Kinships kinships) {
        this.words = words;
        this.folded = folded;
        this.days = days;
        this.voices = voices;
        this.articles = articles;
        this.lines = lines;
        this.reports = reports;
        this.kinships = kinships;
    }

    /** None yet, and codes of its own. */
    public static Steps none() {
        return new Steps(
                new Words(),
                new String[0],
                Ordered.none(),
                new int[0][],
                Articles.none(),
                Lines.none(),
                Bundles.none(WIDTH),
                Kinships.none());
    }

    public Changing change() {
        return new Changing();
    }

    /** How they stood at a position of the record. */
    public Board at(long asOf) {
        Board known = latest;
        if (known == null || known.asOf() != asOf) {
            known = new Board(this, asOf);
            latest = known;
        }
        return known;
    }

    Lines lines() {
        return lines;
    }

    /** Of each line, in a bundle with its number. */
    Bundles reports() {
        return reports;
    }

    Articles articles() {
        return articles;
    }

    Kinships.Moment kin(long asOf) {
        return kinships.at(asOf);
    }

    Ordered days() {
        return days;
    }

    /** How many ways there are to call an item. */
    int items() {
        return folded.length;
    }

    String item(int code) {
        return words.items.word(code);
    }

    /** An item in lower case. */
    String folded(int code) {
        return folded[code];
    }

    /** Of outlets and of those named as the origin. */
    Codes names() {
        return words.names;
    }

    /** The number of a report's status. */
    int status(int report) {
        return reports.code(report, KIND) & ((1 << STATUS_BITS) - 1);
    }

    /** Of statuses and modalities. */
    Codes kinds() {
        return words.kinds;
    }

    String modality(int report) {
        return words.kinds.word(reports.code(report, KIND) >>> STATUS_BITS);
    }

    /** The names of those who say so. */
    int[] voices(int report) {
        return voices[reports.code(report, VOICES)];
    }

    /** Steps while some are added and some end. */
    public final class Changing {

        private final Bundles.Changing changedReports = reports.change();
        private final Articles.Changing changedArticles = articles.change();
        private final Kinships.Changing changedKinships = kinships.change();

        public void begin(Step step, long from, long to) {
            changedReports
                    .bundle(lines.add(step.line()))
                    .add(
                            from,
                            to,
                            step.position(),
                            article(step.articleId()),
                            words.items.add(step.shown()),
                            day(step.from()),
                            day(step.to()),
                            words.voices.add(String.join(BETWEEN, step.sources())),
                            words.kinds.add(step.status()) | words.kinds.add(step.modality()) << STATUS_BITS,
                            Traits.of(step),
                            step.factId().hashCode());
        }

        public void end(Step step, long from, long to) {
            changedReports
                    .bundle(lines.add(step.line()))
                    .end(from, to, step.position(), step.factId().hashCode());
        }

        public void beginArticle(
                String articleId, @Nullable String outlet, @Nullable String published, long from, long to) {
            int by = outlet == null ? Codes.NONE : words.names.add(outlet);
            changedArticles.begin(article(articleId), by, day(published), from, to);
        }

        public void endArticle(String articleId, long from, long to) {
            changedArticles.end(article(articleId), from, to);
        }

        /** An article that is a version or copy of another, or was superseded. */
        public void beginKin(String articleId, @Nullable String other, boolean superseded, long from, long to) {
            changedKinships.begin(
                    article(articleId), other == null ? Codes.NONE : article(other), superseded, from, to);
        }

        public void endKin(String articleId, long from, long to) {
            changedKinships.end(article(articleId), from, to);
        }

        public Steps done() {
            return new Steps(
                    words,
                    grownFolded(),
                    days.grown(),
                    grownVoices(),
                    changedArticles.done(words.articles.size()),
                    lines.grown(),
                    changedReports.done(),
                    changedKinships.done());
        }

        private int article(String articleId) {
            return words.articles.add(articleId);
        }

        private int day(@Nullable String word) {
            return word == null ? Codes.NONE : days.codes().add(word);
        }

        private String[] grownFolded() {
            String[] all = Arrays.copyOf(folded, words.items.size());
            for (int i = folded.length; i < all.length; i++) {
                all[i] = words.items.word(i).toLowerCase(Locale.ROOT);
            }
            return all;
        }

        private int[][] grownVoices() {
            int[][] all = Arrays.copyOf(voices, words.voices.size());
            for (int i = voices.length; i < all.length; i++) {
                String names = words.voices.word(i);
                all[i] = names.isEmpty()
                        ? new int[0]
                        : Arrays.stream(names.split(BETWEEN, -1))
                                .mapToInt(words.names::add)
                                .toArray();
            }
            return all;
        }
    }
}
