package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;

/**
 * Slots by the order of the words: subject before, object after, prepositions with what follows them. A parser errs in
 * every tenth attachment, and most of these errors leave the order of subject, verb and object as it was.
 */
final class Surface {

    private static final int REACH = 30;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BOUNDS =
            Set.of(";", "--", "—", "–", ":", "because", "that", "who", "which", "when", "while", "whose");
    /** What opens a clause rather than a phrase: "after the court freed the men". */
    private static final Set<String> CLAUSAL = Set.of(
            "after", "before", "as", "since", "while", "because", "though", "although", "when", "once", "if", "that");

    private static final Set<String> SKIPPED = Set.of("ADV", "PART", "AUX");
    private static final Set<String> BE = Set.of("be", "get");

    private final Reading reading;
    private final Map<Integer, List<Chunk>> chunks = new HashMap<>();
    private final Map<Integer, List<Span>> times = new HashMap<>();

    Surface(Reading reading) {
        this.reading = reading;
        reading.article()
                .times()
                .forEach(each -> times.computeIfAbsent(each.sentence(), key -> new ArrayList<>())
                        .add(each.span()));
    }

    /** Slots of a verb. */
    List<Slot> verb(int sentence, int verb) {
        List<Slot> found = new ArrayList<>();
        boolean passive = passive(sentence, verb);
        subjects(sentence, verb).forEach(each -> found.add(slot(passive ? "patient" : "agent", sentence, each)));
        after(sentence, verb, !passive, found);
        return passive
                ? found.stream()
                        .map(each -> each.role().equals("by") ? each.as("agent") : each)
                        .toList()
                : found;
    }

    /** Slots of a noun: what comes after its prepositions, and the subject of the verb before it. */
    List<Slot> noun(int sentence, int noun) {
        List<Slot> found = new ArrayList<>();
        for (int at = noun - 1; at >= 0 && noun - at < 8; at--) {
            Token token = reading.token(sentence, at);
            if (token.tag().equals("VERB") && !token.relation().equals("amod")) {
                if (!passive(sentence, at)) {
                    subjects(sentence, at).forEach(each -> found.add(slot("agent", sentence, each)));
                }
                break;
            }
            if (token.tag().equals("ADP") || token.tag().equals("PUNCT")) {
                break;
            }
        }
        after(sentence, noun, false, found);
        return found;
    }

    private boolean passive(int sentence, int verb) {
        Token token = reading.token(sentence, verb);
        if (!token.fine().equals("VBN")
                && !token.text().toLowerCase(Locale.ROOT).endsWith("ed")) {
            return false;
        }
        for (int at = verb - 1; at >= Math.max(0, verb - 4); at--) {
            Token before = reading.token(sentence, at);
            if (BE.contains(before.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!SKIPPED.contains(before.tag())) {
                break;
            }
        }
        return word(sentence, verb + 1).equals("by");
    }

    /** The nearest noun before, not one after a preposition, not a day; and those it is joined to by "and". */
    private List<Chunk> subjects(int sentence, int verb) {
        List<Chunk> all = chunks(sentence);
        List<Chunk> found = new ArrayList<>();
        for (int at = first(all, verb) - 1; at >= 0 && verb - all.get(at).head() <= REACH; at--) {
            Chunk chunk = all.get(at);
            boolean free = chunk.to() <= verb && opens(chunk) && !time(sentence, chunk);
            boolean joined = !found.isEmpty() && joins(sentence, found.getLast().from() - 1, found.size() > 1);
            if (!found.isEmpty() && !joined) {
                break;
            }
            if (free) {
                found.add(chunk);
            }
        }
        return found.reversed();
    }

    private static boolean opens(Chunk chunk) {
        return chunk.before().isEmpty() || CLAUSAL.contains(chunk.before());
    }

    private boolean joins(int sentence, int at, boolean list) {
        if (at < 0) {
            return false;
        }
        Token token = reading.token(sentence, at);
        return word(sentence, at).equals("and") || (list && token.text().equals(","));
    }

    private void after(int sentence, int word, boolean object, List<Slot> found) {
        int bound = bound(sentence, word);
        String role = object ? "patient" : "";
        int last = word + 1;
        List<Chunk> all = chunks(sentence);
        for (int at = first(all, word + 1); at < all.size() && all.get(at).from() < bound; at++) {
            Chunk chunk = all.get(at);
            boolean listed = joined(sentence, last, chunk.from());
            if (!chunk.before().isEmpty()) {
                role = chunk.before();
            } else if (!listed) {
                role = "";
            }
            if (!role.isEmpty() && !time(sentence, chunk)) {
                found.add(slot(role, sentence, chunk));
            }
            last = chunk.to();
        }
    }

    /** Whether nothing but adverbs, commas and "and" stands between. */
    private boolean joined(int sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = reading.token(sentence, at);
            boolean passed = SKIPPED.contains(token.tag())
                    || token.tag().equals("CCONJ")
                    || token.text().equals(",");
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    private int bound(int sentence, int word) {
        int size = reading.sentence(sentence).tokens().size();
        for (int at = word + 1; at < Math.min(size, word + REACH); at++) {
            if (FINITE.contains(reading.token(sentence, at).fine()) || BOUNDS.contains(word(sentence, at))) {
                return at;
            }
        }
        return Math.min(size, word + REACH);
    }

    /** Index of the first chunk that starts at a word or after it. */
    private static int first(List<Chunk> all, int word) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).from() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Slot slot(String role, int sentence, Chunk chunk) {
        Span span = reading.token(sentence, chunk.from())
                .span()
                .join(reading.token(sentence, chunk.to() - 1).span());
        return new Slot(role, sentence, chunk.head(), span, named(sentence, chunk.head(), span), true);
    }

    private List<Party> named(int sentence, int head, Span chunk) {
        Span word = reading.token(sentence, head).span();
        return reading.mentionsIn(sentence).stream()
                .filter(each -> each.token() == head || each.span().contains(word))
                .filter(each -> !each.place())
                .findFirst()
                .map(each -> parties(each, chunk))
                .orElse(List.of());
    }

    /** What is left of a mention in the chunk: "struck militia groups" without the verb. */
    private List<Party> parties(Mention mention, Span chunk) {
        if (mention.span().start() >= chunk.start() || mention.span().end() > chunk.end()) {
            return mention.actors().stream()
                    .map(each -> new Party(each, mention.span(), true))
                    .toList();
        }
        Span rest = new Span(chunk.start(), mention.span().end());
        String words = reading.article().text(rest);
        return mention.actors().stream()
                .map(each -> each.registryId().isPresent() ? each.withText(words) : renamed(each, words))
                .map(each -> new Party(each, rest, true))
                .toList();
    }

    private static Actor renamed(Actor actor, String words) {
        Actor named = Actor.named(words, words);
        Actor placed = actor.country().map(named::withCountry).orElse(named);
        return actor.sector().map(placed::withSector).orElse(placed);
    }

    private boolean time(int sentence, Chunk chunk) {
        Span head = reading.token(sentence, chunk.head()).span();
        return times.getOrDefault(sentence, List.of()).stream().anyMatch(each -> each.overlaps(head));
    }

    private List<Chunk> chunks(int sentence) {
        return chunks.computeIfAbsent(sentence, key -> Chunk.of(reading.sentence(key)));
    }

    private String word(int sentence, int at) {
        return at < reading.sentence(sentence).tokens().size()
                ? reading.token(sentence, at).text().toLowerCase(Locale.ROOT)
                : "";
    }
}
