package org.daybook.plugins.english.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugins.english.tree.Tree;

/** Finds the words that say when. Patterns are tried at every place of a sentence; of overlapping ones the longest wins. */
public final class TimeFinder {
    private static final String MONTH =
            "((?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    private static final String DAY =
            "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\b";
    private static final String NUMBER =
            "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few)";

    /** A pattern and how its match is read. */
    private record Form(Pattern pattern, Reading reading) {}

    private interface Reading {
        Optional<FactDate> date(MatchResult match, Calendar calendar);
    }

    private static Form form(String pattern, Reading reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    private static final List<Form> FORMS = List.of(
            form("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", (m, c) -> c.iso(m.group(1), m.group(2), m.group(3))),
            form(
                    "\\b(?:" + DAY + ",? )?" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b",
                    (m, c) -> c.date(m.group(4), m.group(2), m.group(3))),
            form(
                    "\\b(?:" + DAY + ",? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})\\b",
                    (m, c) -> c.date(m.group(4), m.group(3), m.group(2))),
            form(
                    "\\b(?:" + DAY + ",? )?" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? ?\\d)",
                    (m, c) -> c.date(null, m.group(2), m.group(3))),
            form(
                    "\\b(?:" + DAY + ",? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?!,? ?\\d)",
                    (m, c) -> c.date(null, m.group(3), m.group(2))),
            form(
                    "\\b(?:(?i:early|late|mid)[- ](?:in )?)?" + MONTH + ",? (\\d{4})\\b",
                    (m, c) -> c.month(m.group(2), m.group(1))),
            form("\\b" + MONTH + " of (?:that|the same) year\\b", (m, c) -> c.month("that", m.group(1))),
            form("\\b(?:last |this |next |(?:early|late|mid)[- ])" + MONTH, (m, c) -> c.month(null, m.group(1))),
            form(
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Oo]f) )" + MONTH + "(?! ?\\d)",
                    (m, c) -> c.month(null, m.group(1))),
            form(
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Oo]f|[Ee]arly|[Ll]ate|[Bb]efore|[Aa]fter|in early|in late) )((?:19|20)\\d{2})\\b(?!-)",
                    (m, c) -> c.year(m.group(1))),
            form(
                    "\\b(?i:(last|next|this) )?" + DAY + "(?: (?:morning|afternoon|evening|night))?",
                    (m, c) -> c.weekday(m.group(1), m.group(2))),
            form(
                    "\\b(?i:(today|tonight|tomorrow|yesterday|overnight|last night|this morning|this afternoon|this evening))\\b",
                    (m, c) -> c.named(m.group(1))),
            form(
                    "\\b(?i:(?:(?:earlier|later) )?(this|last|next|past|the past|the last|the coming) (week|weekend|month|year|spring|summer|autumn|fall|winter))\\b",
                    (m, c) -> c.period(m.group(1), m.group(2))),
            form("\\b(?i:in the (spring|summer|autumn|fall|winter))\\b", (m, c) -> c.period("last", m.group(1))),
            form(
                    "\\b(?i:in (?:the )?(recent|coming|past|last|next) (days|weeks|months|years))\\b",
                    (m, c) -> c.around(m.group(1), m.group(2))),
            form(
                    "\\b(?i:" + NUMBER + " (day|week|month|year)s? (ago|earlier|from now|later))\\b",
                    (m, c) -> c.ago(m.group(1), m.group(2), m.group(3))));

    private TimeFinder() {}

    /** The times of an article, in order of appearance. */
    public static List<TimeExpression> find(String text, List<Tree> trees, Optional<LocalDate> published) {
        List<TimeExpression> found = new ArrayList<>();
        Calendar calendar = new Calendar(published);
        for (Tree tree : trees) {
            found.addAll(sentence(text, tree, calendar));
        }
        return found;
    }

    private static List<TimeExpression> sentence(String text, Tree tree, Calendar calendar) {
        Span whole = tree.sentence().span();
        List<Hit> hits = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text).region(whole.start(), whole.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                hits.add(new Hit(new Span(matcher.start(), matcher.end()), form, matcher.toMatchResult()));
            }
        }
        hits.sort(Comparator.comparingInt((Hit each) -> each.span().start())
                .thenComparingInt(each -> -each.span().length()));
        List<TimeExpression> found = new ArrayList<>();
        int end = -1;
        for (Hit hit : hits) {
            if (hit.span().start() >= end) {
                end = hit.span().end();
                calendar.future(Tense.future(tree, tree.at(hit.span().start())));
                FactDate date = hit.form().reading().date(hit.match(), calendar).orElse(FactDate.unknown());
                found.add(new TimeExpression(hit.span(), tree.number(), open(text, whole, hit.span(), date)));
            }
        }
        return found;
    }

    /** "since February" has no end, "until March" no beginning. */
    private static FactDate open(String text, Span whole, Span span, FactDate date) {
        String before = text.substring(Math.max(whole.start(), span.start() - 12), span.start())
                .toLowerCase(Locale.ROOT);
        if (date.from().isPresent() && (before.endsWith("since ") || before.endsWith("from "))) {
            return new FactDate(
                    date.from(),
                    before.endsWith("since ") ? Optional.empty() : date.to(),
                    FactDate.Precision.RANGE,
                    date.basis());
        }
        if (date.to().isPresent() && (before.endsWith("until ") || before.endsWith("till "))) {
            return new FactDate(Optional.empty(), date.to(), FactDate.Precision.RANGE, date.basis());
        }
        return date;
    }

    private record Hit(Span span, Form form, MatchResult match) {}
}
