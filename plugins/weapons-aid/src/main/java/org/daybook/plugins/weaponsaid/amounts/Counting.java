package org.daybook.plugins.weaponsaid.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.reading.Reading;

/**
 * How many of an item, read off the words before its name: "more than 20 used tanks", "a million rounds of 155mm
 * ammunition". What belongs to the name ("Leopard 2") never counts, nor do parcels ("two shipments of tanks").
 */
final class Counting {

    private static final int FAR = 6;
    private static final Set<String> MEASURES =
            Set.of("round", "piece", "unit", "set", "item", "example", "copy", "pair");
    private static final Set<String> VAGUE = Set.of(
            "some",
            "certain",
            "several",
            "many",
            "few",
            "additional",
            "more",
            "most",
            "all",
            "numerous",
            "further",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "both");
    private static final Set<String> LOW =
            Set.of("more than", "at least", "over", "upwards of", "no fewer than", "in excess of");
    private static final Set<String> HIGH =
            Set.of("up to", "fewer than", "less than", "under", "as many as", "no more than");
    private static final Set<String> ROUGH = Set.of(
            "about",
            "around",
            "nearly",
            "almost",
            "roughly",
            "some",
            "approximately",
            "another",
            "an additional",
            "additional",
            "a further",
            "the first");
    private static final Set<String> CALIBRES =
            Set.of("mm", "cm", "millimetre", "millimeter", "millimetres", "km", "pound", "-", "caliber", "calibre");

    private final Reading reading;

    Counting(Reading reading) {
        this.reading = reading;
    }

    /** The words that count an item, whose name starts at a place. */
    Optional<Amount> of(int sentence, Span name, String unit) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        int at = first(tokens, name) - 1;
        for (int steps = 0; at >= 0 && steps < FAR; steps++, at--) {
            Token word = tokens.get(at);
            String lower = word.text().toLowerCase(Locale.ROOT);
            if (Numerals.numeral(lower) && !calibre(tokens, at)) {
                return money(tokens, at) ? Optional.empty() : Optional.of(number(tokens, at, unit));
            }
            boolean numbered = at > 0 && Numerals.numeral(tokens.get(at - 1).text());
            if (VAGUE.contains(lower) && !numbered && !aboveAll(tokens, at)) {
                return Optional.of(vague(word, unit));
            }
            if (lower.equals("of")) {
                return measured(tokens, at, unit);
            }
            if (!inside(word) && !numbered) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The span of the words that an amount was read from. */
    Span span(int sentence, Span name, Amount amount) {
        int from = reading.sentence(sentence).span().start();
        String before = reading.article().article().text().substring(from, name.start());
        int at = before.lastIndexOf(amount.text());
        return at < 0 ? name : new Span(from + at, from + at + amount.text().length());
    }

    private static int first(List<Token> tokens, Span name) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= name.start()) {
            at++;
        }
        return at;
    }

    private static boolean inside(Token word) {
        return switch (word.tag()) {
            case "ADJ", "NOUN", "PROPN", "ADV" -> true;
            case "VERB" -> word.relation().equals("amod");
            case "DET" -> word.text().matches("(?i)the|its|their|an?");
            case "PRON" -> word.fine().equals("PRP$");
            case "PUNCT" -> word.text().matches("[-“\"‘']");
            default -> false;
        };
    }

    private static boolean calibre(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && CALIBRES.contains(tokens.get(at + 1).text().toLowerCase(Locale.ROOT));
    }

    private static boolean money(List<Token> tokens, int last) {
        int at = last;
        while (at > 0 && Numerals.numeral(tokens.get(at).text())) {
            at--;
        }
        return tokens.get(at).tag().equals("SYM")
                || (last + 1 < tokens.size()
                        && tokens.get(last + 1)
                                .text()
                                .matches("(?i)euros?|dollars?|pounds?|percent|%|kronor|kroner|yen|won"));
    }

    private static boolean aboveAll(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).text().toLowerCase(Locale.ROOT).matches("above|after|first");
    }

    /** "Ten rounds of", "hundreds of"; a parcel of something is not counted in somethings. */
    private Optional<Amount> measured(List<Token> tokens, int of, String unit) {
        if (of == 0) {
            return Optional.empty();
        }
        Token word = tokens.get(of - 1);
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (Numerals.numeral(lower)) {
            return Optional.of(number(tokens, of - 1, unit));
        }
        if (VAGUE.contains(lower)) {
            return Optional.of(vague(word, unit));
        }
        boolean counted = MEASURES.contains(word.lemma().toLowerCase(Locale.ROOT))
                && of > 1
                && Numerals.numeral(tokens.get(of - 2).text());
        return counted ? Optional.of(number(tokens, of - 2, lower)) : Optional.empty();
    }

    private static Amount vague(Token word, String unit) {
        return Amount.between(word.text(), low(word.text()), Optional.empty(), unit);
    }

    private static Optional<Double> low(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "dozens" -> Optional.of(24.0);
            case "scores" -> Optional.of(40.0);
            case "hundreds" -> Optional.of(200.0);
            case "thousands" -> Optional.of(2000.0);
            case "several", "some", "few", "both" -> Optional.of(2.0);
            default -> Optional.empty();
        };
    }

    private Amount number(List<Token> tokens, int last, String unit) {
        int first = last;
        while (first > 0 && Numerals.numeral(tokens.get(first - 1).text())) {
            first--;
        }
        List<String> words = new ArrayList<>();
        boolean plural = false;
        for (int at = first; at <= last; at++) {
            String lower = tokens.get(at).text().toLowerCase(Locale.ROOT);
            words.add(lower);
            plural |= lower.matches("hundreds|thousands|dozens|scores");
        }
        String bound = bound(tokens, first);
        int from = first - (bound.isEmpty() ? 0 : bound.split(" ").length);
        Span span = tokens.get(from).span().join(tokens.get(last).span());
        Optional<Double> value = Numerals.value(words);
        boolean least = LOW.contains(bound) || plural;
        boolean most = HIGH.contains(bound);
        return Amount.between(
                reading.article().text(span), most ? Optional.empty() : value, least ? Optional.empty() : value, unit);
    }

    private static String bound(List<Token> tokens, int first) {
        for (int length = 3; length > 0; length--) {
            if (first >= length) {
                String words = String.join(
                                " ",
                                tokens.subList(first - length, first).stream()
                                        .map(Token::text)
                                        .toList())
                        .toLowerCase(Locale.ROOT);
                if (LOW.contains(words) || HIGH.contains(words) || ROUGH.contains(words)) {
                    return words;
                }
            }
        }
        return "";
    }
}
