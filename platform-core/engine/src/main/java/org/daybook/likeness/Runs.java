package org.daybook.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.Region;

/**
 * The runs of five words that stand in an article, each as a number, sorted, without repeats. Title, headings, datelines,
 * credits and chrome are left out: those are what outlets change. Case, accents' form and punctuation make no difference.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Runs(long[] all, long[] lead) {

    static final int LENGTH = 5;

    /** So many words are the beginning, which a reprint that is cut keeps. */
    static final int LEAD_WORDS = 90;

    /** An article with fewer words is compared together with its title. */
    private static final int FEW_WORDS = 20;

    public static Runs of(ArticleIngested article) {
        long[] words = words(article.text(), article.regions());
        if (words.length < FEW_WORDS) {
            long[] title = words(article.title(), List.of());
            long[] both = Arrays.copyOf(title, title.length + words.length);
            System.arraycopy(words, 0, both, title.length, words.length);
            words = both;
        }
        return of(words);
    }

    static Runs of(String text) {
        return of(words(text, List.of()));
    }

    private static Runs of(long[] words) {
        return new Runs(runs(words, words.length), runs(words, Math.min(LEAD_WORDS, words.length)));
    }

    public int count() {
        return all.length;
    }

    /** How many runs stand in both. */
    public int shared(Runs other) {
        return shared(all, other.all);
    }

    /** Share of the runs of the beginning that stand in another text. */
    double leadIn(Runs other) {
        return lead.length == 0 ? 0 : (double) shared(lead, other.all) / lead.length;
    }

    private static int shared(long[] some, long[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int order = Long.compare(some[i], others[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static long[] runs(long[] words, int end) {
        long[] runs = new long[Math.max(0, end - LENGTH + 1)];
        for (int start = 0; start < runs.length; start++) {
            long run = 0;
            for (int word = start; word < start + LENGTH; word++) {
                run = Mixing.mix(run * 31 + words[word]);
            }
            runs[start] = run;
        }
        Arrays.sort(runs);
        int kept = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    private static long[] words(String text, List<Region> regions) {
        boolean[] left = new boolean[text.length()];
        for (Region region : regions) {
            if (!region.kind().equals("body")) {
                Arrays.fill(left, region.start(), Math.min(region.end(), left.length), true);
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        // a few characters grow when they are made lower; then regions no longer fit and case is kept
        String read = lower.length() == text.length() ? lower : text;
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        long word = 0;
        for (int at = 0; at < read.length(); at++) {
            char unit = read.charAt(at);
            if (!left[at] && Character.isLetterOrDigit(unit)) {
                word = word * 0x9E3779B97F4A7C15L + unit + 1;
            } else if (word != 0 && !isApostrophe(unit)) {
                words[count++] = word;
                word = 0;
            }
        }
        if (word != 0) {
            words[count++] = word;
        }
        return Arrays.copyOf(words, count);
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Runs(long[] theirs, long[] theirLead)
                && Arrays.equals(all, theirs)
                && Arrays.equals(lead, theirLead);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(all);
    }
}
