package org.daybook.plugin.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.fact.Reason;

/**
 * What the analysis itself can say of how a fact was read: who "he" is, what a passive turns round, what a "may" does,
 * whose words they are, where the date comes from. An extractor tells its own rule first, then asks for these, once its
 * grounds hold modality, date and evidence. Steps are named after the article's language: {@code english:pronoun}.
 * One object an article; immutable.
 *
 * <pre>{@code
 * grounds = grounds.because("interactions:request.demand", "“urged” asks somebody for something", trigger);
 * grounds = reasons.of(grounds, sentence, token, parties);
 * }</pre>
 */
public final class Reasons {

    private static final int GOVERNORS = 5;

    private final Reading reading;
    private final WhoIsWho who;
    private final String language;
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

    private Reasons(Reading reading) {
        this.reading = reading;
        String code = reading.article().article().language();
        String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        language = name.isBlank() ? "analysis" : name;
        who = new WhoIsWho(reading, language);
        reading.article()
                .times()
                .forEach(each -> times.computeIfAbsent(each.sentence(), key -> new ArrayList<>())
                        .add(each));
    }

    /** Indexes an article's mentions; linear in their number. */
    public static Reasons of(Reading reading) {
        return new Reasons(reading);
    }

    /**
     * Adds all that the analysis knows of a fact read off a predicate: its frame, its parties, its slots filled from
     * elsewhere, its modality, its date, who says so.
     *
     * @param sentence index of the predicate's sentence
     * @param token index in the sentence of the predicate's head word
     * @param parties who takes part, wherever in the article they are named
     */
    public Grounds of(Grounds grounds, int sentence, int token, Collection<Party> parties) {
        Optional<Frame> frame =
                reading.has(sentence, token) ? reading.frameAt(sentence, token).map(reading::frame) : Optional.empty();
        List<Reason> why = new ArrayList<>();
        frame.ifPresent(each -> why.addAll(shape(each, parties)));
        parties.forEach(each -> who.of(each).ifPresent(why::add));
        why.addAll(elsewhere(grounds));
        frame.ifPresent(each -> modality(why, each, grounds.modality()));
        date(why, grounds.date(), sentence, frame.map(Frame::trigger).orElseGet(() -> place(grounds)));
        Grounds told = grounds.because(why);
        return frame.filter(each -> each.statement() >= 0)
                .map(each -> statement(told, each.statement()))
                .orElse(told);
    }

    /** Adds whose words they are and how it is known; for a fact that a statement, by its index, holds or is. */
    public Grounds statement(Grounds grounds, int statement) {
        Statement said = reading.article().statements().get(statement);
        List<Reason> why = new ArrayList<>();
        Span words = said.cue()
                .or(said::speakerSpan)
                .or(() -> said.content().stream().findFirst())
                .orElseGet(() -> place(grounds));
        String name = said.speaker().map(each -> each.name()).orElse("somebody who is not named");
        String note = said.rule().contains("continued")
                ? "the quotation goes on: the words are still those of " + name
                : quoted(words) + " tells whose words these are: " + name;
        add(why, "statement." + said.rule(), note, words);
        said.speakerSpan()
                .flatMap(span -> said.speaker().map(each -> new Party(each, span, true)))
                .flatMap(who::of)
                .ifPresent(why::add);
        if (said.chain().size() > 1) {
            String through = String.join(
                    ", then ",
                    said.chain().stream().skip(1).map(each -> each.speaker()).toList());
            add(why, "chain", "it reached this outlet through " + through, words);
        }
        return grounds.because(why);
    }

    /** Adds who a party is and how it is known, where words stand for somebody by more than a name. */
    public Grounds party(Grounds grounds, Party party) {
        return grounds.because(who.of(party).stream().toList());
    }

    private List<Reason> shape(Frame frame, Collection<Party> parties) {
        List<Reason> why = new ArrayList<>();
        int sentence = frame.sentence();
        if (frame.rule().startsWith("light")) {
            add(
                    why,
                    frame.rule(),
                    quoted(frame.trigger()) + " with its verb means to " + frame.lemma(),
                    frame.trigger());
        } else if (!reading.children(sentence, frame.token(), "nsubj:pass", "aux:pass")
                .isEmpty()) {
            add(
                    why,
                    "passive",
                    "the subject of " + quoted(frame.trigger()) + " is the one it is done to",
                    frame.trigger());
        }
        Set<Span> named = new LinkedHashSet<>();
        parties.forEach(each -> named.add(each.span()));
        for (Argument argument : frame.arguments()) {
            if (argument.inferred() && argument.actorSpans().stream().anyMatch(named::contains)) {
                add(
                        why,
                        reached(frame),
                        quoted(argument.span()) + part(argument) + quoted(frame.trigger()),
                        argument.span());
            }
        }
        return why;
    }

    private static String part(Argument argument) {
        return switch (argument.role()) {
            case "agent" -> " is also who acts in ";
            case "patient", "recipient" -> " is also whom it concerns in ";
            default -> " also takes part in ";
        };
    }

    /** By what road a participant that is not said in place was reached. */
    private String reached(Frame frame) {
        return switch (reading.token(frame.sentence(), frame.token()).relation()) {
            case "xcomp", "ccomp", "advcl" -> "control";
            case "acl:relcl" -> "relative";
            case "acl" -> "participle";
            case "conj" -> "coordination";
            default -> "inferred";
        };
    }

    private List<Reason> elsewhere(Grounds grounds) {
        List<Reason> why = new ArrayList<>();
        for (String role : grounds.inferred()) {
            grounds.evidence().stream()
                    .filter(each -> each.role().equals(role))
                    .findFirst()
                    .filter(each -> !toldOf(grounds, each.span()))
                    .ifPresent(each -> add(
                            why,
                            "elsewhere",
                            "the " + role + " is not said here: it is taken from " + quoted(each.span()),
                            each.span()));
        }
        return why;
    }

    /** Whether the extractor has explained these words itself. */
    private boolean toldOf(Grounds grounds, Span span) {
        return grounds.why().stream()
                .anyMatch(each -> each.span().equals(span) && !each.step().startsWith(language + ":"));
    }

    private void modality(List<Reason> why, Frame frame, Modality modality) {
        String reads = switch (modality) {
            case ASSERTED -> "";
            case ONGOING -> "it still goes on";
            case HISTORIC -> "it happened before what the article tells";
            case PLANNED -> "it is planned, not done";
            case POSSIBLE -> "it is possible, not certain";
            case REQUESTED -> "it is asked for, not done";
            case NEGATED -> "it did not happen";
        };
        if (!reads.isEmpty()) {
            Span words = modalWords(frame);
            add(why, "modality." + modality.name().toLowerCase(Locale.ROOT), quoted(words) + ": " + reads, words);
        }
    }

    /** Auxiliaries and negation at the predicate, else what governs it, else the predicate itself. */
    private Span modalWords(Frame frame) {
        Optional<Span> near = Optional.empty();
        for (int child : reading.children(frame.sentence(), frame.token(), "aux", "advmod", "mark")) {
            Token token = reading.token(frame.sentence(), child);
            if (modal(token)) {
                near = Optional.of(near.map(token.span()::join).orElse(token.span()));
            }
        }
        Frame above = frame;
        for (int steps = 0; near.isEmpty() && above.governor() >= 0 && steps < GOVERNORS; steps++) {
            above = reading.frame(above.governor());
            if (above.statement() == frame.statement()) {
                near = Optional.of(above.trigger());
            }
        }
        return near.orElse(frame.trigger());
    }

    private static boolean modal(Token token) {
        return token.fine().equals("MD")
                || token.lemma().equals("not")
                || token.lemma().equals("never");
    }

    private void date(List<Reason> why, FactDate date, int sentence, Span trigger) {
        Optional<String> day = Days.told(date);
        if (day.isEmpty()) {
            return;
        }
        Span words = times.getOrDefault(sentence, List.of()).stream()
                .filter(each -> each.date().equals(date))
                .map(TimeExpression::span)
                .findFirst()
                .orElse(trigger);
        String dated = quoted(words) + " is dated " + day.get();
        switch (date.basis()) {
            case STATED -> add(why, "date.stated", dated, words);
            case RESOLVED -> add(why, "date.resolved", dated + ", counted from the day of publication", words);
            case PUBLICATION, UNKNOWN ->
                add(
                        why,
                        "date.publication",
                        "no day is told: it was published on "
                                + date.to().map(Days::day).orElseGet(day::get),
                        trigger);
        }
    }

    private static Span place(Grounds grounds) {
        return grounds.evidence().getFirst().span();
    }

    /** Words that are not there, as in a frame made by hand, explain nothing. */
    private void add(List<Reason> why, String step, String note, Span words) {
        if (words.length() > 0) {
            why.add(new Reason(language + ":" + step, note, words));
        }
    }

    private String quoted(Span span) {
        return WhoIsWho.quoted(reading.article(), span);
    }
}
