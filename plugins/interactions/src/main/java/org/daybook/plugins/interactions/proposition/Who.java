package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.reading.Parties;
import org.daybook.plugin.reading.Parties.Reach;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;

/** Who fills a slot: somebody with a name, else police or protesters without one, else the owner of a thing. */
public final class Who {

    private static final ActorNouns NOUNS = new ActorNouns();
    private static final Set<String> TAGS = Set.of("NOUN", "PROPN", "ADJ");

    /** Words that name nobody unless something is said of them. */
    private static final Set<String> BARE =
            Set.of("people", "group", "member", "man", "woman", "child", "family", "agent", "critic", "house");

    /** Words for somebody who tells or decides; alone, without a country, they name nobody. */
    private static final Set<String> NOBODY = Set.of(
            "person",
            "ministry",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "source",
            "secretary",
            "aide",
            "comment",
            "decision");
    /** Things of an army that act in a sentence by itself, but take no part of their own in an article. */
    private static final Set<String> ARMS = Set.of("drone", "warplane", "jet", "fighter jet", "warship");
    /** A text of no more sentences is a report by itself: there its things stand for whoever is meant. */
    private static final int SHORT = 3;

    private static final Pattern OUTLET = Pattern.compile("(?i).*\\b(news|press|radio|television|tv)\\b.*");

    private final Reading reading;
    private final boolean brief;
    private final Parties strict;
    private final Parties lenient;

    public Who(Reading reading) {
        this.reading = reading;
        brief = reading.article().sentences().size() <= SHORT;
        strict = new Parties(reading, false);
        lenient = new Parties(reading, true);
    }

    /** Parties of a slot. With {@code places} names of places count; with {@code things} anything does. */
    public List<Party> of(Slot slot, Reach reach, boolean places, boolean things) {
        List<Party> given = slot.named().stream().filter(Who::somebody).toList();
        if (!given.isEmpty()) {
            return given;
        }
        if (!reading.has(slot.sentence(), slot.head())) {
            return List.of();
        }
        List<Party> found = new ArrayList<>(at(slot.sentence(), slot.head(), reach, places, things));
        for (int child : reading.children(slot.sentence(), slot.head(), "conj")) {
            found.addAll(at(slot.sentence(), child, reach, places, things));
        }
        return found.stream().filter(Who::somebody).toList();
    }

    private static boolean somebody(Party party) {
        String name = party.actor().name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return party.actor().country().isPresent()
                || party.actor().registryId().isPresent()
                || !NOBODY.contains(last)
                || (name.contains(" ") && !last.equals("person"));
    }

    private List<Party> at(int sentence, int head, Reach reach, boolean places, boolean things) {
        Parties parties = places ? lenient : strict;
        List<Party> found = parties.of(sentence, head, Reach.HEAD);
        if (found.isEmpty()) {
            found = unnamed(sentence, head).map(List::of).orElse(List.of());
        }
        if (found.isEmpty()) {
            found = parties.of(sentence, head, reach);
        }
        return found.isEmpty() && things && brief ? thing(sentence, head) : found;
    }

    /** Somebody without an entry in the registry: an unknown name, or a noun that acts. */
    private Optional<Party> unnamed(int sentence, int head) {
        Token token = reading.token(sentence, head);
        Optional<String> sector = NOUNS.sector(token.lemma().toLowerCase(Locale.ROOT));
        // In an article the analyser has told names from weekdays and weapons already.
        boolean name = brief
                && token.tag().equals("PROPN")
                && Character.isUpperCase(token.text().charAt(0));
        boolean plain = BARE.contains(token.lemma().toLowerCase(Locale.ROOT))
                && reading.children(sentence, head, "amod", "nummod", "compound", "nmod", "acl", "det")
                        .isEmpty();
        boolean modifier = Set.of("amod", "compound").contains(token.relation());
        boolean mentioned = reading.mentionAt(sentence, head).isPresent();
        boolean arms = !brief && ARMS.contains(token.lemma().toLowerCase(Locale.ROOT));
        if ((sector.isEmpty() && !name) || mentioned || plain || modifier || arms) {
            return Optional.empty();
        }
        Span span = withoutArticle(sentence, head);
        String text = reading.article().text(span);
        Actor actor = Actor.named(text, text);
        Optional<String> country = lenient.of(sentence, head, Reach.OWNER).stream()
                .findFirst()
                .flatMap(each -> each.actor().country());
        if (country.isPresent()) {
            actor = actor.withCountry(country.get());
        }
        Optional<String> known = name && OUTLET.matcher(text).matches() ? Optional.of("MED") : sector;
        return Optional.of(new Party(known.map(actor::withSector).orElse(actor), span, true));
    }

    private List<Party> thing(int sentence, int head) {
        Token token = reading.token(sentence, head);
        if (!TAGS.contains(token.tag()) || BARE.contains(token.lemma().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Span span = withoutArticle(sentence, head);
        String text = reading.article().text(span);
        return List.of(new Party(Actor.named(text, text), span, false));
    }

    private Span withoutArticle(int sentence, int head) {
        Span span = reading.nounPhrase(sentence, head);
        for (int child : reading.children(sentence, head, "det")) {
            Span article = reading.token(sentence, child).span();
            if (article.start() == span.start()) {
                int start = article.end();
                while (start < span.end()
                        && Character.isWhitespace(
                                reading.article().article().text().charAt(start))) {
                    start++;
                }
                return new Span(Math.min(start, span.end()), span.end());
            }
        }
        return span;
    }
}
