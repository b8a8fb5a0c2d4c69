package org.daybook.plugin.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Reason;

/** How an article's words came to stand for somebody, in words for an analyst. */
final class WhoIsWho {

    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final AnalyzedArticle article;
    private final String language;
    private final Map<Span, Mention> bySpan = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Mention>> named = new HashMap<>();

    WhoIsWho(Reading reading, String language) {
        article = reading.article();
        this.language = language;
        for (Mention mention : article.mentions()) {
            bySpan.putIfAbsent(mention.span(), mention);
            if (mention.kind() == Mention.Kind.NAME) {
                for (Actor actor : mention.actors()) {
                    named.computeIfAbsent(actor.name(), key -> new TreeMap<>())
                            .putIfAbsent(mention.span().start(), mention);
                }
            }
        }
    }

    /** Why these words are this actor; empty when the words are the very name. */
    Optional<Reason> of(Party party) {
        Mention mention = bySpan.get(party.span());
        if (mention == null || party.span().length() == 0) {
            return Optional.empty();
        }
        String words = article.text(party.span());
        String name = party.actor().name();
        if (words.equals(name)) {
            return Optional.empty();
        }
        String rule = mention.rule().isBlank() ? mention.kind().name().toLowerCase(Locale.ROOT) : mention.rule();
        String note = quoted(article, party.span()) + verb(mention) + name + how(mention, name);
        return Optional.of(new Reason(language + ":" + rule, note, party.span()));
    }

    private static String verb(Mention mention) {
        return switch (mention.kind()) {
            case PRONOUN -> mention.actors().size() > 1 ? " stands, among others, for " : " is ";
            case NAME -> " is ";
            case DESCRIPTION, ADJECTIVE -> " stands for ";
        };
    }

    /** What the rule's first word tells; rules this list does not know give who it is without how. */
    private String how(Mention mention, String name) {
        String family = mention.rule().split("\\.", 2)[0];
        return switch (family) {
            case "gazetteer" -> " in the registry of actors";
            case "title" -> ", named with a title";
            case "surname" -> ", " + before(mention, name).orElse("named in full elsewhere");
            case "apposition" -> ", named beside it";
            case "pronoun", "neighbour", "pair" ->
                before(mention, name).map(each -> ", " + each).orElse("");
            case "office" -> ", who held that office";
            case "role", "generic" -> ", by office and country";
            default ->
                mention.antecedent().isEmpty()
                        ? ""
                        : ", " + before(mention, name).orElse("");
        };
    }

    /** Where the analyser says it found whom is meant, else the nearest place before, else after it, where the name stands. */
    private Optional<String> before(Mention mention, String name) {
        if (mention.antecedent().isPresent()) {
            Span found = mention.antecedent().get();
            String where = found.start() < mention.span().start() ? "before" : "later";
            return Optional.of("named " + where + " as " + quoted(article, found));
        }
        NavigableMap<Integer, Mention> places = named.getOrDefault(name, new TreeMap<>());
        var earlier = places.lowerEntry(mention.span().start());
        if (earlier != null) {
            return Optional.of(
                    "named before as " + quoted(article, earlier.getValue().span()));
        }
        var later = places.higherEntry(mention.span().start());
        return later == null
                ? Optional.empty()
                : Optional.of(
                        "named later as " + quoted(article, later.getValue().span()));
    }

    /** The words at a span as an analyst reads them: one line, cut when long. */
    static String quoted(AnalyzedArticle article, Span span) {
        String words = SPACE.matcher(article.text(span).strip()).replaceAll(" ");
        int cut =
                Character.isHighSurrogate(words.charAt(Math.min(LONGEST, words.length()) - 1)) ? LONGEST - 1 : LONGEST;
        return "“" + (words.length() <= LONGEST ? words : words.substring(0, cut) + "…") + "”";
    }
}
