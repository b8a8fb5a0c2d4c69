package org.daybook.views.aid.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Kinships;
import org.daybook.views.memory.Ordered;
import org.daybook.views.memory.Versions;
import org.jspecify.annotations.Nullable;

/** All steps of aid at all moments of the record, by line, and what must be known of their articles. Unchangeable. */
public final class Steps {

    /** What only grows, and is shared by all that came one after the other. */
    private static final class Words {
        private final Codes articles = new Codes();
        private final Codes items = new Codes();
        private final Codes names = new Codes();
        private final Codes voices = new Codes();
        private final Codes kinds = new Codes();
        private final Map<LineName, Integer> lines = new ConcurrentHashMap<>();
        private final Map<LineName, Integer> groups = new HashMap<>();
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
    private final Ordered days;
    private final int[][] voices;
    private final @Nullable Article[] articles;
    private final Line[] lines;
    private final Kinships kinships;

    private Steps(
            Words words, Ordered days, int[][] voices, @Nullable Article[] articles, Line[] lines, Kinships kinships) {
        this.words = words;
        this.days = days;
        this.voices = voices;
        this.articles = articles;
        this.lines = lines;
        this.kinships = kinships;
    }

    /** None yet, and codes of its own. */
    public static Steps none() {
        return new Steps(new Words(), Ordered.none(), new int[0][], new Article[0], new Line[0], Kinships.none());
    }

    public Changing change() {
        return new Changing();
    }

    int lines() {
        return lines.length;
    }

    Line line(int line) {
        return lines[line];
    }

    /** The place of a line, {@link Codes#NONE} where nothing was ever reported of it. */
    int find(LineName name) {
        int line = words.lines.getOrDefault(name, Codes.NONE);
        return line < lines.length ? line : Codes.NONE;
    }

    /** How many groups of lines there are at least. */
    int groups() {
        return words.groups.size();
    }

    @Nullable
    Article article(int article, long asOf) {
        return Article.at(articles[article], asOf);
    }

    /** How many articles there are. */
    int articles() {
        return articles.length;
    }

    Kinships.Moment kin(long asOf) {
        return kinships.at(asOf);
    }

    Ordered days() {
        return days;
    }

    Codes items() {
        return words.items;
    }

    /** Of outlets and of those named as the origin. */
    Codes names() {
        return words.names;
    }

    /** Of statuses and modalities. */
    Codes kinds() {
        return words.kinds;
    }

    /** The names of those who say so. */
    int[] voices(int code) {
        return voices[code];
    }

    /** Steps while some are added and some end. */
    public final class Changing {

        // in the order of the lines, so that they lie in memory as they are gone through
        private final Map<LineName, Versions.Changing> touched = new LinkedHashMap<>();
        private @Nullable Article[] known = articles.clone();
        private final Kinships.Changing changedKinships = kinships.change();

        public void begin(Step step, long from, long to) {
            touched(step.line())
                    .add(
                            from,
                            to,
                            step.position(),
                            article(step.articleId()),
                            words.items.add(step.shown()),
                            day(step.from()),
                            day(step.to()),
                            words.voices.add(String.join(BETWEEN, step.sources())),
                            words.kinds.add(step.status()) | words.kinds.add(step.modality()) << 16,
                            Traits.of(step),
                            step.factId().hashCode());
        }

        public void end(Step step, long from, long to) {
            touched(step.line()).end(from, to, step.position(), step.factId().hashCode());
        }

        public void beginArticle(
                String articleId, @Nullable String outlet, @Nullable String published, long from, long to) {
            int article = article(articleId);
            int by = outlet == null ? Codes.NONE : words.names.add(outlet);
            known[article] = new Article(from, to, by, day(published), known[article]);
        }

        public void endArticle(String articleId, long from, long to) {
            int article = article(articleId);
            known[article] = Article.ended(known[article], from, to);
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
            Line[] after = Arrays.copyOf(lines, words.lines.size());
            touched.forEach((name, reports) -> {
                int line = words.lines.getOrDefault(name, Codes.NONE);
                Line before = after[line];
                after[line] = before == null
                        ? new Line(name, Line.isCoded(name), groups(name), reports.done())
                        : before.with(reports.done());
            });
            return new Steps(
                    words,
                    days.grown(),
                    grownVoices(),
                    Arrays.copyOf(known, words.articles.size()),
                    after,
                    changedKinships.done());
        }

        private Versions.Changing touched(LineName name) {
            return touched.computeIfAbsent(name, _ -> {
                int line = words.lines.computeIfAbsent(name, _ -> words.lines.size());
                return (line < lines.length ? lines[line].reports() : Versions.none(Line.WIDTH)).change();
            });
        }

        private int article(String articleId) {
            int article = words.articles.add(articleId);
            if (article >= known.length) {
                known = Arrays.copyOf(known, Math.max(article + 1, known.length + known.length / 2));
            }
            return article;
        }

        private int day(@Nullable String word) {
            return word == null ? Codes.NONE : days.codes().add(word);
        }

        private Line.Groups groups(LineName name) {
            if (!name.complete()) {
                int own = group(name);
                return new Line.Groups(own, own, own);
            }
            return new Line.Groups(
                    group(name.withoutRecipient()),
                    group(name.withoutDonor()),
                    group(new LineName(name.itemKey(), "", "")));
        }

        private int group(LineName name) {
            return words.groups.computeIfAbsent(name, _ -> words.groups.size());
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
