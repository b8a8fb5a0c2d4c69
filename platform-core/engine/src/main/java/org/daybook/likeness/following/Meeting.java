package org.daybook.likeness.following;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daybook.likeness.following.BandTable.Place;

/**
 * Finds whom to compare an article with: those it meets in most bands. A band takes a few members only: what a thousand
 * articles share says nothing more with the next thousand, and without an end the work would grow with the square.
 */
final class Meeting {

    private static final int MEMBERS = 8;
    private static final int COMPARED = 12;

    private final Map<Long, List<Long>> members;
    private final List<Place> joined = new ArrayList<>();

    Meeting(Map<Long, List<Long>> members) {
        this.members = members;
    }

    /** Lets the article join its bands; returns the positions of those worth comparing, earliest first. */
    List<Long> join(long position, long[] bands) {
        Map<Long, Integer> met = new HashMap<>();
        for (long band : bands) {
            List<Long> there = members.computeIfAbsent(band, none -> new ArrayList<>());
            there.forEach(each -> met.merge(each, 1, Integer::sum));
            if (there.size() < MEMBERS && !there.contains(position)) {
                there.add(position);
                joined.add(new Place(band, position));
            }
        }
        met.remove(position);
        return met.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .collect(() -> new TreeSet<Long>(), TreeSet::add, TreeSet::addAll)
                .stream()
                .toList();
    }

    /** The places that were taken since. */
    List<Place> joined() {
        return joined;
    }
}
