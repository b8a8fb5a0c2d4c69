package org.daybook.ingestion.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.document.Region;

/**
 * Dates the articles of one batch. A stated date stands. Without one, the article's own words may tell the day, or only
 * the day of the week; then the dated articles that were handed over with it and tell of the same people and places say
 * which week. What cannot be told stays unknown. No clock is asked.
 */
public final class Dating {

    private static final int SHARED_NAMES = 4;
    private static final double SHARED_PART = 0.25;
    private static final int CLOSEST = 3;
    private static final double SAME_STORY = 0.4;
    private static final int SAME_STORY_DAYS = 4;

    private record Neighbour(LocalDate day, double shared) {}

    private Dating() {}

    /** The same articles in the same order, with what could be found out of their days. */
    public static List<ParsedArticle> date(List<ParsedArticle> batch) {
        List<ParsedArticle> alone = batch.stream().map(Dating::alone).toList();
        if (alone.size() < 2
                || alone.stream().allMatch(each -> each.published().date().isPresent())) {
            return alone;
        }
        List<Set<String>> names = alone.stream().map(Dating::names).toList();
        List<ParsedArticle> byWeekday = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            byWeekday.add(byWeekday(alone.get(i), neighbours(i, alone, names)));
        }
        List<ParsedArticle> result = new ArrayList<>();
        for (int i = 0; i < byWeekday.size(); i++) {
            result.add(byStory(byWeekday.get(i), neighbours(i, byWeekday, names)));
        }
        return List.copyOf(result);
    }

    private static ParsedArticle alone(ParsedArticle article) {
        boolean unknown = article.published().date().isEmpty()
                && article.published().weekday().isEmpty();
        return unknown && article.language().equals("en")
                ? article.withPublished(OwnWords.read(prose(article)))
                : article;
    }

    private static ParsedArticle byWeekday(ParsedArticle article, List<Neighbour> neighbours) {
        Publication known = article.published();
        if (known.date().isPresent() || known.weekday().isEmpty() || neighbours.isEmpty()) {
            return article;
        }
        DayOfWeek weekday = known.weekday().get();
        List<Neighbour> closest = neighbours.stream()
                .sorted(Comparator.comparingDouble((Neighbour each) -> -each.shared)
                        .thenComparing(Neighbour::day))
                .limit(CLOSEST)
                .toList();
        LocalDate day = closest.stream()
                .map(neighbour -> nearest(neighbour.day, weekday))
                .min(Comparator.comparingLong((LocalDate each) -> distance(each, closest))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return article.withPublished(Publication.inferred(
                day,
                known.reason() + "; the nearest " + OwnWords.name(weekday) + " to " + count(closest)
                        + " handed over with it"));
    }

    /** A retelling that names no day of its own comes after what it retells. */
    private static ParsedArticle byStory(ParsedArticle article, List<Neighbour> neighbours) {
        List<Neighbour> story = neighbours.stream()
                .filter(each -> each.shared >= SAME_STORY)
                .sorted(Comparator.comparing(Neighbour::day))
                .toList();
        boolean unknown = article.published().date().isEmpty()
                && article.published().weekday().isEmpty();
        if (!unknown
                || story.size() < 2
                || ChronoUnit.DAYS.between(story.getFirst().day, story.getLast().day) > SAME_STORY_DAYS) {
            return article;
        }
        return article.withPublished(Publication.inferred(
                story.getLast().day,
                "it names no day of its own; the last of " + count(story) + " handed over with it"));
    }

    private static String count(List<Neighbour> neighbours) {
        return neighbours.size() == 1
                ? "the article on the same story"
                : neighbours.size() + " articles on the same story";
    }

    private static List<Neighbour> neighbours(int of, List<ParsedArticle> articles, List<Set<String>> names) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Optional<LocalDate> day = articles.get(i).published().date();
            if (i != of && day.isPresent()) {
                Set<String> shared = new HashSet<>(names.get(of));
                shared.retainAll(names.get(i));
                double part = shared.size()
                        / (double) Math.max(
                                1, Math.min(names.get(of).size(), names.get(i).size()));
                if (shared.size() >= SHARED_NAMES && part >= SHARED_PART) {
                    neighbours.add(new Neighbour(day.get(), part));
                }
            }
        }
        return neighbours;
    }

    private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
        int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
        return ahead <= 3 ? day.plusDays(ahead) : day.minusDays(7L - ahead);
    }

    private static long distance(LocalDate day, List<Neighbour> neighbours) {
        return neighbours.stream()
                .mapToLong(each -> Math.abs(ChronoUnit.DAYS.between(day, each.day)))
                .sum();
    }

    /** The text without page chrome and credits, which every article of an outlet has in common. */
    private static String prose(ParsedArticle article) {
        StringBuilder prose = new StringBuilder();
        int at = 0;
        for (Region region : article.regions()) {
            if (region.kind() == Region.Kind.CHROME || region.kind() == Region.Kind.CREDIT) {
                prose.append(article.text(), at, Math.max(at, region.span().start()));
                at = region.span().end();
            }
        }
        return prose.append(article.text(), at, article.text().length()).toString();
    }

    /** Words with a capital inside a sentence. */
    private static Set<String> names(ParsedArticle article) {
        Set<String> names = new HashSet<>();
        for (List<String> words : Sentences.of(prose(article))) {
            for (int i = 1; i < words.size(); i++) {
                String word = words.get(i);
                if (word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !Calendar.isName(word)) {
                    names.add(word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word);
                }
            }
        }
        return names;
    }
}
