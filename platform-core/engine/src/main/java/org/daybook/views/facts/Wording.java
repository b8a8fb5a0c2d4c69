package org.daybook.views.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.Amount;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.views.Telling;
import org.jspecify.annotations.Nullable;

/** Puts a fact into words: its kind, one line, and what is particular to it in the order to show. */
final class Wording {

    private static final int LONGEST_QUOTATION = 120;

    static String kind(FactEvent fact) {
        return switch (fact) {
            case InteractionRecorded _ -> "interaction";
            case AidRecorded _ -> "aid";
            case QuotationRecorded _ -> "quotation";
            case CustomFactRecorded custom -> custom.kind();
        };
    }

    static String headline(FactEvent fact) {
        return switch (fact) {
            case InteractionRecorded i -> {
                String mode = i.mode().isEmpty() ? "" : " (" + i.mode() + ")";
                String arrow = i.recipients().isEmpty() ? "" : i.reciprocal() ? " ↔ " : " → ";
                yield i.type() + mode + " " + names(i.actors()) + arrow + names(i.recipients());
            }
            case AidRecorded a ->
                a.status() + " " + (a.item().isEmpty() ? "unspecified aid" : a.item())
                        + between(a.donor(), a.recipient());
            case QuotationRecorded q ->
                speaker(q) + ": “" + shortened(unquoted(Telling.allWords(q.origin(), "content"))) + "”";
            case CustomFactRecorded c -> sentenceCase(c.kind()) + ": " + String.join(", ", told(c.attributes()));
        };
    }

    static Map<String, String> attributes(FactEvent fact) {
        Map<String, String> shown = new LinkedHashMap<>();
        switch (fact) {
            case InteractionRecorded i -> {
                put(shown, "type", i.type());
                put(shown, "mode", i.mode());
                put(shown, "context", i.context());
                put(shown, "actors", described(i.actors()));
                put(shown, "recipients", described(i.recipients()));
                put(shown, "reciprocal", i.reciprocal() ? "yes" : null);
                put(shown, "duration", i.durationMinutes() == null ? null : i.durationMinutes() + " minutes");
            }
            case AidRecorded a -> {
                put(shown, "status", a.status());
                put(shown, "item", a.item().isEmpty() ? "unspecified" : a.item());
                put(shown, "catalogue", a.catalogueId());
                put(shown, "donor", described(a.donor()));
                put(shown, "recipient", described(a.recipient()));
                put(shown, "quantity", text(a.quantity()));
                put(shown, "value", text(a.value()));
                put(shown, "reason", a.reason());
            }
            case QuotationRecorded q -> {
                put(shown, "speaker", described(q.speaker()));
                put(shown, "cue", q.cue());
                put(shown, "form", q.form());
                put(shown, "addressee", described(q.addressee()));
                put(shown, "content", Telling.allWords(q.origin(), "content"));
            }
            case CustomFactRecorded c ->
                new TreeMap<>(c.attributes()).forEach((name, value) -> put(shown, name, value));
        }
        return Collections.unmodifiableMap(shown);
    }

    private static void put(Map<String, String> shown, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            shown.put(name, value);
        }
    }

    private static String between(@Nullable Actor donor, @Nullable Actor recipient) {
        String from = donor == null ? "" : " " + donor.name();
        return recipient == null ? from : from + " → " + recipient.name();
    }

    private static String speaker(QuotationRecorded quotation) {
        Actor speaker = quotation.speaker();
        if (speaker != null) {
            return speaker.name();
        }
        List<String> sources = Telling.sources(quotation.origin());
        return sources.isEmpty() ? "Unnamed" : sources.getFirst();
    }

    /** Who comes first and the words come last, both without their names, whatever the plugin; the rest by name. */
    private static List<String> told(Map<String, String> attributes) {
        Map<String, String> rest = new TreeMap<>(attributes);
        String who = rest.remove("who");
        String words = rest.remove("words");
        List<String> told = new ArrayList<>();
        if (who != null) {
            told.add(who);
        }
        rest.forEach((name, value) -> told.add(name.replace('-', ' ') + " " + value));
        if (words != null) {
            told.add("“" + shortened(unquoted(words)) + "”");
        }
        return told;
    }

    /** "port-call" as "Port call". */
    private static String sentenceCase(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).replace('-', ' ');
    }

    /** Without quotation marks around it: the headline brings its own. */
    private static String unquoted(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isQuoting(words.charAt(start))) {
            start++;
        }
        while (end > start && isQuoting(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isQuoting(char c) {
        return Character.isWhitespace(c) || "\"“”‘’".indexOf(c) >= 0;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_QUOTATION
                ? words
                : words.substring(0, LONGEST_QUOTATION - 1).strip() + "…";
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static String described(List<Actor> actors) {
        return actors.stream().map(Wording::described).collect(Collectors.joining(", "));
    }

    private static String described(@Nullable Actor actor) {
        if (actor == null) {
            return "";
        }
        String country = actor.country();
        return country == null || country.equals(actor.name()) ? actor.name() : actor.name() + " (" + country + ")";
    }

    private static @Nullable String text(@Nullable Amount amount) {
        return amount == null ? null : amount.text();
    }

    private Wording() {}
}
