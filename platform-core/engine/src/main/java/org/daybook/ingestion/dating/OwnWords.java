package org.daybook.ingestion.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.plugin.document.Publication;

/** When an article was written, from its own words alone. */
final class OwnWords {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int FAR_AHEAD = 7;
    private static final int SHARED_WORDS = 3;

    private final List<List<String>> sentences;
    private final List<Mention> mentions;

    private OwnWords(List<List<String>> sentences) {
        this.sentences = sentences;
        this.mentions = Calendar.mentions(sentences);
    }

    static Publication read(String text) {
        OwnWords words = new OwnWords(Sentences.of(text));
        Optional<Publication> weekday = words.weekday();
        return words.day(weekday.flatMap(Publication::weekday))
                .or(() -> weekday)
                .orElse(Publication.unknown());
    }

    /** From days of the month: not before the last that has gone by, not after the first that is still to come. */
    private Optional<Publication> day(Optional<DayOfWeek> weekday) {
        List<List<Anchors.Period>> anchors = Anchors.of(sentences);
        TreeMap<LocalDate, Mention> past = new TreeMap<>();
        TreeMap<LocalDate, Mention> future = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.day().isPresent()) {
                Optional<LocalDate> day = resolve(mention, anchors);
                day.ifPresent(it -> (mention.tense() == Mention.Tense.PAST ? past : future).putIfAbsent(it, mention));
            }
        }
        Map.Entry<LocalDate, Mention> last = past.lastEntry();
        if (last == null) {
            return Optional.empty();
        }
        LocalDate from = last.getKey();
        String gone = last.getValue().words();
        Map.Entry<LocalDate, Mention> next = future.ceilingEntry(from);
        if (next != null && ChronoUnit.DAYS.between(from, next.getKey()) <= FAR_AHEAD) {
            LocalDate day =
                    weekday.flatMap(it -> within(from, next.getKey(), it)).orElse(from);
            String ahead = next.getValue().words();
            return Optional.of(
                    Publication.inferred(day, "“%s” has gone by, “%s” is not over yet".formatted(gone, ahead)));
        }
        return weekday.flatMap(it -> within(from, from.plusDays(6), it))
                .map(day -> Publication.inferred(
                        day, "the first %s from “%s” on, the last day that has gone by".formatted(name(day), gone)));
    }

    private static Optional<LocalDate> within(LocalDate from, LocalDate to, DayOfWeek weekday) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst();
    }

    private static Optional<LocalDate> resolve(Mention mention, List<List<Anchors.Period>> anchors) {
        MonthDay day = mention.day().orElseThrow();
        if (mention.year().isPresent()) {
            return Optional.of(day.atYear(mention.year().get()));
        }
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate date = day.atYear(year);
            boolean fits = anchors.stream().allMatch(choice -> choice.stream().anyMatch(period -> period.holds(date)));
            boolean named = mention.weekday().isEmpty() || mention.weekday().get() == date.getDayOfWeek();
            if (fits && named) {
                candidates.add(date);
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** From names of weekdays and from "yesterday", "today", "tomorrow" where they tell of the same. */
    private Optional<Publication> weekday() {
        return sameEvent().or(this::latestPast);
    }

    private Optional<Publication> sameEvent() {
        for (Mention relative : mentions) {
            for (Mention named : mentions) {
                boolean comparable = relative.shift().isPresent()
                        && named.weekday().isPresent()
                        && named.day().isEmpty()
                        && relative.tense() == named.tense()
                        && relative.sentence() != named.sentence();
                if (comparable && shared(relative.sentence(), named.sentence()) >= SHARED_WORDS) {
                    DayOfWeek day = named.weekday().get().minus(relative.shift().get());
                    return Optional.of(Publication.onSome(
                            day,
                            "“%s” and “%s” tell of the same, so it was written on a %s"
                                    .formatted(named.words(), relative.words(), name(day))));
                }
            }
        }
        return Optional.empty();
    }

    private int shared(int one, int other) {
        Set<String> words = content(one);
        words.retainAll(content(other));
        return words.size();
    }

    private Set<String> content(int sentence) {
        Set<String> content = new HashSet<>();
        for (String word : sentences.get(sentence)) {
            if (word.length() > 3 && !Calendar.isName(word)) {
                content.add(word.toLowerCase(Locale.ROOT));
            }
        }
        content.removeAll(
                Set.of("that", "with", "said", "have", "from", "will", "which", "what", "they", "been", "were"));
        return content;
    }

    /** News is written on the latest of the days it tells of; a day that is still to come follows soon. */
    private Optional<Publication> latestPast() {
        Set<DayOfWeek> past = new HashSet<>();
        Set<DayOfWeek> future = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.weekday().isPresent() && mention.day().isEmpty()) {
                (mention.tense() == Mention.Tense.PAST ? past : future)
                        .add(mention.weekday().get());
            }
        }
        future.removeAll(past);
        DayOfWeek best = null;
        int bestScore = -1;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (past.contains(day)) {
                int quiet = 7
                        - future.stream()
                                .mapToInt(next -> ahead(day, next))
                                .min()
                                .orElse(0);
                int gap = past.stream()
                        .mapToInt(next -> next == day ? 7 : ahead(day, next))
                        .min()
                        .orElse(7);
                int score = future.isEmpty() ? gap : quiet * 8 + gap;
                if (score > bestScore) {
                    bestScore = score;
                    best = day;
                }
            }
        }
        return Optional.ofNullable(best)
                .map(day ->
                        Publication.onSome(day, "%s is the latest day it tells of as gone by".formatted(name(day))));
    }

    private static int ahead(DayOfWeek from, DayOfWeek to) {
        return Math.floorMod(to.getValue() - from.getValue(), 7);
    }

    private static String name(LocalDate day) {
        return name(day.getDayOfWeek());
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
