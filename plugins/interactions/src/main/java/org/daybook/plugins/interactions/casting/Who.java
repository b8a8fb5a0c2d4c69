package org.daybook.plugins.interactions.casting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.reading.Parties;
import org.daybook.plugin.reading.Parties.Reach;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.proposition.Slot;

/** Who fills a slot: somebody with a name, else police or protesters without one, else the owner of a thing. */
final class Who {

    private static final Words WORDS = Words.load();
    /** A text of no more sentences is a report by itself: there its things stand for whoever is meant. */
    private static final int SHORT = 3;

    /** How many words a genitive stands before its noun at most. */
    private static final int FAR = 6;

    private static final Pattern OUTLET = Pattern.compile("(?i).*\\b(news|press|radio|television|tv)\\b.*");

    private final Reading reading;
    private final boolean brief;
    private final Parties strict;
    private final Parties lenient;
    private final Map<Integer, List<Span>> times = new HashMap<>();

    Who(Reading reading) {
        this.reading = reading;
        brief = reading.article().sentences().size() <= SHORT;
        strict = new Parties(reading, false);
        lenient = new Parties(reading, true);
        reading.article()
                .times()
                .forEach(each -> times.computeIfAbsent(each.sentence(), key -> new ArrayList<>())
                        .add(each.span()));
    }

    /** Whether what this verb takes as its object is on its way to somebody else. */
    boolean carries(String verb) {
        return WORDS.carries(verb);
    }

    /** Whether the text is a report of a sentence or three rather than an article. */
    boolean brief() {
        return brief;
    }

    /** Parties of a slot; with {@code places} names of places count. */
    List<Party> of(Slot slot, Reach reach, boolean places) {
        List<Party> given = slot.named().stream().filter(Who::somebody).toList();
        boolean there = reading.has(slot.sentence(), slot.head());
        if (!given.isEmpty()) {
            List<Party> pair = there && given.size() == 1 ? pair(slot.sentence(), slot.head()) : List.of();
            return pair.isEmpty() ? given : pair;
        }
        if (!there) {
            return List.of();
        }
        List<Party> found = new ArrayList<>(at(slot.sentence(), slot.head(), reach, places, 0));
        for (int child : reading.children(slot.sentence(), slot.head(), "conj")) {
            found.addAll(at(slot.sentence(), child, reach, places, 0));
        }
        return found.stream().filter(Who::somebody).toList();
    }

    /** The thing itself, with what tells it from others of its kind: "attacks on hospitals in the north". */
    List<Party> thing(Slot slot) {
        int sentence = slot.sentence();
        int head = slot.head();
        if (!reading.has(sentence, head)) {
            return List.of();
        }
        Token token = reading.token(sentence, head);
        boolean noun = token.tag().equals("NOUN")
                || token.tag().equals("PROPN")
                || token.tag().equals("NUM");
        boolean own = reading.children(sentence, head, "nmod:poss").stream()
                .anyMatch(child -> reading.token(sentence, child).tag().equals("PRON"));
        if (!noun || own || WORDS.empty(lemma(token)) || WORDS.nobody(lemma(token)) || time(sentence, token.span())) {
            return List.of();
        }
        Span span = Phrase.of(reading, sentence, head);
        String text = reading.article().text(span);
        return List.of(new Party(Actor.named(text, text), span, false));
    }

    private static boolean somebody(Party party) {
        String name = party.actor().name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return party.actor().country().isPresent()
                || party.actor().registryId().isPresent()
                || !WORDS.nobody(last)
                || (name.contains(" ") && !last.equals("person"));
    }

    private List<Party> at(int sentence, int head, Reach reach, boolean places, int depth) {
        Token token = reading.token(sentence, head);
        if (time(sentence, token.span())) {
            return List.of();
        }
        boolean measure = token.tag().equals("NUM") || WORDS.measure(lemma(token));
        if (measure && depth < 3) {
            for (int part : reading.children(sentence, head, "nmod")) {
                List<Party> counted = at(sentence, part, reach, places, depth + 1);
                if (!counted.isEmpty()
                        && reading.marker(sentence, part).filter("of"::equals).isPresent()) {
                    return counted;
                }
            }
        }
        Parties parties = places ? lenient : strict;
        // "The premier's aide": alone an aide is nobody, and here whose aide it is.
        List<Party> found = parties.of(sentence, head, Reach.HEAD).stream()
                .filter(each -> reach == Reach.HEAD || somebody(each))
                .toList();
        if (found.size() < 2) {
            List<Party> pair = pair(sentence, head);
            found = pair.isEmpty() ? found : pair;
        }
        if (found.isEmpty()) {
            found = around(sentence, token.span(), places);
        }
        if (found.isEmpty()) {
            found = unnamed(sentence, head).map(List::of).orElse(List.of());
        }
        if (found.isEmpty() && reach != Reach.HEAD) {
            found = owner(sentence, head, places);
        }
        return found.isEmpty() ? inside(parties, sentence, head, reach) : found;
    }

    /** Whose thing it is by a name that a broken tree has parted: "US President Lee's decision". */
    private List<Party> owner(int sentence, int head, boolean places) {
        for (int child : reading.children(sentence, head, "nmod:poss")) {
            Span word = reading.token(sentence, child).span();
            boolean plain = reading.mentionAt(sentence, child).isPresent();
            List<Party> found = !plain
                    ? around(sentence, word, places)
                    : WORDS.nobody(lemma(reading.token(sentence, head)))
                            ? lenient.of(sentence, child, Reach.HEAD)
                            : List.of();
            if (!found.isEmpty()) {
                return found.stream().map(Party::indirect).toList();
            }
        }
        return List.of();
    }

    /** Whose thing it is, shown with the thing: "the rebel-held town". */
    private List<Party> inside(Parties parties, int sentence, int head, Reach reach) {
        Span phrase = Phrase.of(reading, sentence, head);
        return parties.of(sentence, head, reach).stream()
                .map(each ->
                        each.direct() || !phrase.contains(each.span()) ? each : new Party(each.actor(), phrase, false))
                .toList();
    }

    /** "Russian and Turkish ministers", "the leaders of Russia and Turkey" are those of either country. */
    private List<Party> pair(int sentence, int head) {
        boolean people = WORDS.sector(lemma(reading.token(sentence, head))).isPresent();
        for (int child : reading.children(sentence, head, "amod", "compound", "nmod")) {
            List<Integer> joined = reading.children(sentence, child, "conj");
            boolean of = people
                    && reading.marker(sentence, child).filter("of"::equals).isPresent();
            if ((child > head && !of) || joined.isEmpty()) {
                continue;
            }
            List<Party> found = new ArrayList<>(lenient.of(sentence, child, Reach.HEAD));
            Span word = reading.token(sentence, child).span();
            reading.mentionAt(sentence, head)
                    .filter(each ->
                            of && each.span().contains(word) && each.actors().size() == 1)
                    .ifPresent(each -> found.add(new Party(each.actors().getFirst(), each.span(), true)));
            boolean abroad = found.stream().map(Party::side).distinct().count() > 1
                    && found.stream().allMatch(each -> each.actor().country().isPresent());
            if (abroad) {
                Span span = reading.nounPhrase(sentence, head);
                return found.stream()
                        .map(each -> new Party(each.actor(), each.span().join(span), true))
                        .toList();
            }
        }
        return List.of();
    }

    /** A name that the word is part of, though not its head: a broken tree parts "Xi Jinping". */
    private List<Party> around(int sentence, Span word, boolean places) {
        return reading.mentionsIn(sentence).stream()
                .filter(each -> each.kind() == Mention.Kind.NAME || each.rule().equals("title"))
                .filter(each -> each.span().contains(word))
                .filter(each -> places || !each.place())
                .filter(each -> each.rule().equals("title")
                        || each.span().end() == word.end()
                        || each.span().start() == word.start())
                .findFirst()
                .map(each -> each.actors().stream()
                        .map(actor -> new Party(actor, each.span(), true))
                        .toList())
                .orElse(List.of());
    }

    /** Somebody without an entry in the registry: an unknown name, or a noun that acts. */
    private Optional<Party> unnamed(int sentence, int head) {
        Token token = reading.token(sentence, head);
        String lemma = lemma(token);
        Optional<String> sector = WORDS.sector(lemma);
        // In an article the analyser has told names from weekdays and weapons already.
        boolean name = brief
                && token.tag().equals("PROPN")
                && Character.isUpperCase(token.text().charAt(0));
        boolean plain = WORDS.bare(lemma)
                && reading.children(sentence, head, "amod", "nummod", "compound", "nmod", "acl", "det")
                        .isEmpty();
        boolean modifier = Set.of("amod", "compound").contains(token.relation());
        boolean mentioned = reading.mentionAt(sentence, head).isPresent();
        boolean arms = !brief && WORDS.arms(lemma);
        if ((sector.isEmpty() && !name) || mentioned || plain || modifier || arms) {
            return Optional.empty();
        }
        Span span = Phrase.withoutArticle(reading, sentence, head, reading.nounPhrase(sentence, head));
        String text = reading.article().text(span);
        Actor actor = Actor.named(text, text);
        Optional<String> country = lenient.of(sentence, head, Reach.OWNER).stream()
                .findFirst()
                .flatMap(each -> each.actor().country())
                .or(() -> genitive(sentence, head));
        if (country.isPresent()) {
            actor = actor.withCountry(country.get());
        }
        Optional<String> known = name && OUTLET.matcher(text).matches() ? Optional.of("MED") : sector;
        return Optional.of(new Party(known.map(actor::withSector).orElse(actor), span, true));
    }

    /** The country of a genitive that a broken tree has parted from its noun: "Ukraine's air force commander". */
    private Optional<String> genitive(int sentence, int head) {
        for (int at = head - 1; at > 0 && at > head - FAR; at--) {
            Token token = reading.token(sentence, at);
            if (token.tag().equals("PART") && token.text().matches("['’]s?")) {
                return lenient.of(sentence, at - 1, Reach.HEAD).stream()
                        .findFirst()
                        .flatMap(each -> each.actor().country());
            }
            if (!Set.of("NOUN", "PROPN", "ADJ", "NUM").contains(token.tag())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean time(int sentence, Span word) {
        return times.getOrDefault(sentence, List.of()).stream().anyMatch(each -> each.overlaps(word));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
