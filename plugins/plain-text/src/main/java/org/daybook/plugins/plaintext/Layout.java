package org.daybook.plugins.plaintext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/** What each paragraph is. Works from both ends towards the body; what it cannot tell stays body. */
final class Layout {

    private static final int TOP = 12;
    private static final int AFTERWORD = 10;
    private static final int TITLE_LENGTH = 220;
    private static final int HEADING_LENGTH = 120;
    private static final int HEADING_WORDS = 20;

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
        int end = afterword();
        boolean chromeOnly = true;
        for (int i = end - 1; i > 0; i--) {
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
            if (kinds[i] == Region.Kind.CHROME) {
                takeOutlet(paragraphs.get(i));
            }
        }
        return end;
    }

    /** From "Read also" and the like on nothing belongs to the article. */
    private int afterword() {
        int last = paragraphs.size();
        for (int i = Math.max(1, last - AFTERWORD); i < last; i++) {
            if (Chrome.opensAfterword(paragraphs.get(i).text())) {
                for (int rest = i; rest < last; rest++) {
                    kinds[rest] = Region.Kind.CHROME;
                }
                return i;
            }
        }
        return last;
    }

    private void mark(int from, int to, Region.Kind kind, boolean overBlank) {
        for (int i = from; i < to; i++) {
            if (i == from || (overBlank && kinds[i] == null)) {
                kinds[i] = kind;
            }
        }
    }

    /** Chrome, title, deck, byline, outlet and date at the top. Returns where the body starts. */
    private int readStart(int end) {
        int body = firstBody(end);
        int at = headline(body, end);
        for (int i = 0; i < at; i++) {
            takeDate(paragraphs.get(i));
            takeOutlet(paragraphs.get(i));
            kinds[i] = Region.Kind.CHROME;
        }
        if (at < body) {
            title = paragraphs.get(at).text();
            kinds[at++] = Region.Kind.TITLE;
        }
        while (at < end && at < TOP && readUnderTitle(at, body, end)) {
            at++;
        }
        return at;
    }

    /** The first paragraph that is prose: sentences, a dateline, or too long for a headline. */
    private int firstBody(int end) {
        int at = 0;
        while (at < end - 1 && at < TOP && !isProse(paragraphs.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isProse(Paragraph paragraph) {
        boolean asks = paragraph.text().endsWith("?") || paragraph.text().endsWith("!");
        return paragraph.text().length() > TITLE_LENGTH
                || Dateline.of(paragraph.text()).isPresent()
                || (paragraph.endsASentence()
                        && !asks
                        && paragraph.words() > 3
                        && StatedDate.among(paragraph.text()).isEmpty());
    }

    /** The title is the first line before the body that is long enough to say something; else the first with two words. */
    private int headline(int body, int end) {
        int second = body;
        for (int i = body - 1; i >= 0; i--) {
            Paragraph paragraph = paragraphs.get(i);
            boolean fits = !Chrome.isSurely(paragraph.text())
                    && StatedDate.among(paragraph.text()).isEmpty()
                    && Byline.in(paragraph.text()).isEmpty();
            second = fits && paragraph.words() >= 2 ? i : second;
        }
        for (int i = second; i < body; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.words() >= 4
                    && !Chrome.isSurely(paragraph.text())
                    && StatedDate.among(paragraph.text()).isEmpty()
                    && Byline.in(paragraph.text()).isEmpty()) {
                return i;
            }
        }
        return end > 1 ? second : body;
    }

    private boolean readUnderTitle(int at, int body, int end) {
        Paragraph paragraph = paragraphs.get(at);
        Optional<List<String>> names = Byline.in(paragraph.text());
        if (names.isPresent() || takeByline(paragraph)) {
            names.ifPresent(byline::addAll);
            kinds[at] = Region.Kind.CREDIT;
        } else if (takeDate(paragraph) || Chrome.isSurely(paragraph.text())) {
            kinds[at] = Region.Kind.CHROME;
        } else if (at < body && Outlets.under(paragraph.text()).isPresent()) {
            outlet = outlet.or(() -> Outlets.under(paragraph.text()));
            kinds[at] = Region.Kind.CREDIT;
        } else if (at + 1 < end && !title.isEmpty() && isDeck(paragraph, paragraphs.get(at + 1))) {
            kinds[at] = Region.Kind.HEADING;
        } else {
            return false;
        }
        return true;
    }

    /** "Kirsten Juhl in Aarhus | Friday, 4 July 2025". */
    private boolean takeByline(Paragraph paragraph) {
        if (StatedDate.among(paragraph.text()).isEmpty()) {
            return false;
        }
        List<String> names = Byline.beside(paragraph.text());
        names.stream().filter(name -> !byline.contains(name)).forEach(byline::add);
        takeDate(paragraph);
        StatedDate.parts(paragraph.text()).stream()
                .filter(part -> part.length() < paragraph.text().length() && Outlets.isNamed(part))
                .findFirst()
                .flatMap(Outlets::under)
                .ifPresent(name -> outlet = Optional.of(name));
        return !names.isEmpty();
    }

    /** A line under the title that sums the article up: it stands right before a dateline or a byline. */
    private static boolean isDeck(Paragraph paragraph, Paragraph next) {
        return paragraph.text().length() <= TITLE_LENGTH
                && !Dateline.of(paragraph.text()).isPresent()
                && (Dateline.of(next.text()).isPresent()
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
        Optional<Dateline> found = Dateline.of(paragraph.text())
                .filter(each -> each.length() < paragraph.text().length());
        if (found.isPresent()) {
            int start = paragraph.span().start();
            regions.add(new Region(
                    Region.Kind.DATELINE, new Span(start, start + found.get().length())));
            Credits.agencies(found.get().words(), credits);
            if (date.isEmpty() && found.get().date().isPresent()) {
                date = found.get().date();
                dateWords = found.get().words();
            }
        }
    }

    private boolean takeDate(Paragraph paragraph) {
        Optional<LocalDate> stated = StatedDate.among(paragraph.text());
        if (stated.isPresent() && (date.isEmpty() || StatedDate.isUpdate(dateWords))) {
            date = stated;
            dateWords = paragraph.text();
        }
        return stated.isPresent();
    }

    private void takeOutlet(Paragraph paragraph) {
        Optional<String> named = Outlets.above(paragraph.text());
        boolean better = named.isPresent() && named.get().chars().anyMatch(Character::isUpperCase);
        if (outlet.isEmpty() || (better && Chrome.isSite(outlet.get()))) {
            outlet = named.or(() -> outlet);
        }
    }
}
