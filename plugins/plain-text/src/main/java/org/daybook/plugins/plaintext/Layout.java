package org.daybook.plugins.plaintext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/** What each paragraph is. Works from both ends towards the body; what it cannot tell stays body. */
final class Layout {

    private static final int TOP = 12;
    private static final int TITLE_LENGTH = 220;
    private static final int HEADING_LENGTH = 120;
    private static final int HEADING_WORDS = 20;

    /** "KYIV, Ukraine, July 3 (Reuters) - ", "WASHINGTON – ", "Moscow (AP) — ". */
    private static final Pattern DATELINE = Pattern.compile(
            "\\A(?=\\p{Lu})(?:\\p{Lu}[\\p{Lu}'’.-]*+(?:[ /]\\p{Lu}[\\p{Lu}'’.-]*+){0,3}(?:, ?[\\p{L}.]{1,14}(?: [\\p{L}\\d.]{1,12}){0,2}){0,2}(?: ?\\([\\p{L}/ .]{1,20}\\))?"
                    + "|(?:\\p{Lu}[\\p{L}'’.-]{1,20}+[, /]*){1,4}\\([\\p{L}/ .]{1,20}\\)) ?[-–—]{1,2} ?");

    private static final Pattern DATELINE_YEAR =
            Pattern.compile("(?i)\\b([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})|\\b(\\d{1,2}) ([a-z]{3,9})\\.? (\\d{4})");

    final List<Region> regions = new ArrayList<>();
    final List<String> byline = new ArrayList<>();
    final List<String> credits = new ArrayList<>();
    String title = "";
    Optional<String> outlet = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    String dateWords = "";

    private final List<Paragraph> paragraphs;
    private final Region.Kind[] kinds;

    private Layout(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.kinds = new Region.Kind[paragraphs.size()];
    }

    static Layout of(List<Paragraph> paragraphs) {
        Layout layout = new Layout(paragraphs);
        if (!paragraphs.isEmpty()) {
            int end = layout.readEnd();
            int start = layout.readStart(end);
            layout.readBody(start, end);
            layout.collect();
        }
        return layout;
    }

    /** From the last paragraph upwards: page chrome and credits. Returns where the body ends. */
    private int readEnd() {
        int end = paragraphs.size();
        boolean chromeOnly = true;
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            Paragraph paragraph = paragraphs.get(i);
            Optional<List<String>> named = Credits.in(paragraph.text());
            if (named.isPresent()) {
                credits.addAll(0, named.get());
                mark(i, end, Region.Kind.CREDIT, chromeOnly);
                end = i;
                chromeOnly = true;
            } else if (takeDate(paragraph) || Chrome.isSurely(paragraph.text())) {
                mark(i, i + 1, Region.Kind.CHROME, false);
                end = end == i + 1 || kinds[i + 1] != null ? i : end;
            } else if (!Chrome.mayBe(paragraph)) {
                break;
            }
        }
        // short lines without a sentence at the very end are chrome when some of them surely is
        while (end > 1 && end < paragraphs.size() && Chrome.mayBe(paragraphs.get(end - 1))) {
            end--;
            kinds[end] = Region.Kind.CHROME;
        }
        for (int i = end; i < paragraphs.size(); i++) {
            kinds[i] = kinds[i] == null ? Region.Kind.CHROME : kinds[i];
            takeOutlet(paragraphs.get(i));
        }
        return end;
    }

    private void mark(int from, int to, Region.Kind kind, boolean overBlank) {
        for (int i = from; i < to; i++) {
            if (i == from || (overBlank && kinds[i] == null)) {
                kinds[i] = kind;
            }
        }
    }

    /** Chrome, kicker, title, deck, byline and date at the top. Returns where the body starts. */
    private int readStart(int end) {
        int at = 0;
        while (at < end - 1 && at < TOP && isTopChrome(paragraphs.get(at), at, end)) {
            takeOutlet(paragraphs.get(at));
            kinds[at++] = Region.Kind.CHROME;
        }
        if (at < end - 1 && isTitle(paragraphs.get(at), end - at)) {
            title = paragraphs.get(at).text();
            kinds[at++] = Region.Kind.TITLE;
        }
        boolean more = true;
        while (more && at < end && at < TOP) {
            Paragraph paragraph = paragraphs.get(at);
            Optional<List<String>> names = Byline.in(paragraph.text());
            if (names.isPresent()) {
                byline.addAll(names.get());
                kinds[at++] = Region.Kind.CREDIT;
            } else if (takeDate(paragraph) || Chrome.isSurely(paragraph.text())) {
                kinds[at++] = Region.Kind.CHROME;
            } else if (at + 1 < end && !title.isEmpty() && isDeck(paragraph, paragraphs.get(at + 1))) {
                kinds[at++] = Region.Kind.HEADING;
            } else {
                more = false;
            }
        }
        return at;
    }

    private boolean isTopChrome(Paragraph paragraph, int at, int end) {
        if (takeDate(paragraph) || Chrome.isSurely(paragraph.text())) {
            return true;
        }
        // a kicker ("World", "Live updates") is a line much shorter than the title that follows it
        return at + 2 < end
                && Chrome.mayBe(paragraph)
                && paragraph.words() <= 2
                && paragraphs.get(at + 1).words() >= 4
                && isTitle(paragraphs.get(at + 1), end - at - 1);
    }

    private static boolean isTitle(Paragraph paragraph, int left) {
        String text = paragraph.text();
        boolean asks = text.endsWith("?") || text.endsWith("!");
        return left > 1
                && text.length() <= TITLE_LENGTH
                && (asks || !paragraph.endsASentence())
                && paragraph.words() > 1;
    }

    /** A line under the title that sums the article up: it stands right before a dateline, or repeats no full stop. */
    private static boolean isDeck(Paragraph paragraph, Paragraph next) {
        return paragraph.text().length() <= TITLE_LENGTH
                && !DATELINE.matcher(paragraph.text()).lookingAt()
                && (DATELINE.matcher(next.text()).lookingAt()
                        || Byline.in(next.text()).isPresent());
    }

    private void readBody(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isHeading(i, end)) {
                kinds[i] = Region.Kind.HEADING;
            }
        }
    }

    private boolean isHeading(int i, int end) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.text();
        char first = text.charAt(0);
        boolean follows = i + 1 < end && paragraphs.get(i + 1).text().length() > text.length();
        return follows
                && (i == 0 || paragraphs.get(i - 1).endsASentence() || kinds[i - 1] != null)
                && text.length() <= HEADING_LENGTH
                && paragraph.words() <= HEADING_WORDS
                && (!paragraph.endsASentence() || text.endsWith("?"))
                && (Character.isUpperCase(first) || Character.isDigit(first) || "‘“\"'".indexOf(first) >= 0);
    }

    private void collect() {
        boolean first = true;
        for (int i = 0; i < kinds.length; i++) {
            Span span = paragraphs.get(i).span();
            if (kinds[i] != null) {
                regions.add(new Region(kinds[i], span));
            } else if (first) {
                first = false;
                dateline(paragraphs.get(i));
            }
        }
    }

    private void dateline(Paragraph paragraph) {
        Matcher found = DATELINE.matcher(paragraph.text());
        if (found.lookingAt() && found.end() < paragraph.text().length()) {
            int start = paragraph.span().start();
            regions.add(new Region(Region.Kind.DATELINE, new Span(start, start + found.end())));
            Credits.agencies(found.group(), credits);
            Matcher day = DATELINE_YEAR.matcher(found.group());
            if (date.isEmpty() && day.find()) {
                date = day.group(1) != null
                        ? StatedDate.date(day.group(3), day.group(1), day.group(2))
                        : StatedDate.date(day.group(6), day.group(5), day.group(4));
                dateWords = found.group().strip();
            }
        }
    }

    private boolean takeDate(Paragraph paragraph) {
        Optional<LocalDate> stated = StatedDate.in(paragraph.text());
        if (stated.isPresent() && (date.isEmpty() || StatedDate.isUpdate(dateWords))) {
            date = stated;
            dateWords = paragraph.text();
        }
        return stated.isPresent();
    }

    private void takeOutlet(Paragraph paragraph) {
        if (Chrome.isSite(paragraph.text())
                && (outlet.isEmpty() || paragraph.text().chars().anyMatch(Character::isUpperCase))) {
            outlet = Optional.of(paragraph.text());
        }
    }
}
