package org.daybook.plugins.weaponsaid.sides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;

/**
 * The parties that stand in the clause of a step, each with the preposition before it as written. What a phrase hangs
 * on is the parser's commonest error ("to Ukraine by Germany"); which preposition opens it is not.
 */
final class Surroundings {

    private static final Set<String> IN_PHRASE =
            Set.of("compound", "flat", "nmod:desc", "nmod:poss", "appos", "amod", "det", "nummod");
    private static final Set<String> SKIPPED = Set.of("DET", "ADJ", "NUM", "PUNCT");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "root", "dislocated");
    /** Words that make another preposition of the one after them: "according to". */
    private static final Set<String> COMPOUNDED =
            Set.of("according", "due", "owing", "thanks", "addition", "close", "next", "prior", "compared", "similar");

    private static final int FAR = 6;

    private final Reading reading;
    private final int sentence;
    private final int item;
    private final List<Near> near = new ArrayList<>();

    Surroundings(Reading reading, int sentence, List<Integer> nodes, Span item) {
        this.reading = reading;
        this.sentence = sentence;
        this.item = nodes.getFirst();
        Map<Integer, Integer> clauses = new HashMap<>();
        Set<Integer> own = new HashSet<>();
        nodes.forEach(node -> own.add(clause(node, clauses)));
        for (Mention mention : reading.mentionsIn(sentence)) {
            boolean beside = own.contains(clause(mention.token(), clauses));
            if (beside && !within(item, mention.span()) && mention.kind() != Mention.Kind.ADJECTIVE) {
                String preposition = preposition(mention.token(), mention.span());
                mention.actors()
                        .forEach(actor -> near.add(new Near(
                                new Party(actor, mention.span(), true), preposition, mention.token(), group(mention))));
            }
        }
        for (Mention mention : reading.mentionsIn(sentence)) {
            if (mention.kind() == Mention.Kind.ADJECTIVE) {
                adjective(mention, own, clauses, item);
            }
        }
    }

    private static boolean within(Span item, Span mention) {
        return item.contains(mention);
    }

    /** "To the Ukrainian army", "for Ukraine worth millions": an adjective or a name before a noun names the party of its phrase. */
    private void adjective(Mention mention, Set<Integer> own, Map<Integer, Integer> clauses, Span item) {
        Span span = mention.span();
        if (within(item, span) || !own.contains(clause(mention.token(), clauses))) {
            return;
        }
        String preposition = before(first(span));
        Token word = reading.token(sentence, mention.token());
        boolean name = word.tag().equals("PROPN") || word.relation().equals("nmod:poss");
        if (name
                && !preposition.isEmpty()
                && !item.overlaps(reading.token(sentence, head(mention)).span())) {
            mention.actors()
                    .forEach(actor -> near.add(
                            new Near(new Party(actor, span, false), preposition, mention.token(), mention.token())));
        }
    }

    private int head(Mention mention) {
        int head = reading.token(sentence, mention.token()).head();
        return reading.has(sentence, head) ? head : mention.token();
    }

    /** Parties after one of these prepositions, in order. */
    List<Party> after(String... prepositions) {
        Set<String> wanted = Set.of(prepositions);
        List<Near> found = near.stream()
                .filter(each -> wanted.contains(each.preposition()))
                .toList();
        // "Drones from Turkey and missiles from Iran": to each item what comes next.
        int next = found.stream()
                .filter(each -> each.token() > item)
                .mapToInt(Near::group)
                .findFirst()
                .orElse(-1);
        return found.stream()
                .filter(each -> next < 0 || each.group() == next)
                .map(Near::party)
                .toList();
    }

    private int group(Mention mention) {
        Token head = reading.token(sentence, mention.token());
        boolean joined = head.relation().equals("conj")
                && head.head() < mention.token()
                && reading.has(sentence, head.head())
                && reading.mentionAt(sentence, head.head()).isPresent();
        return joined ? head.head() : mention.token();
    }

    /** Parties after one of these prepositions that stand before, or not before, a word. */
    List<Party> after(int token, boolean later, String... prepositions) {
        Set<String> wanted = Set.of(prepositions);
        return near.stream()
                .filter(each -> wanted.contains(each.preposition()) && each.token() > token == later)
                .map(Near::party)
                .toList();
    }

    /** The last party before a verb that no preposition opens; for where the parser lost the subject. */
    List<Party> subject(int verb) {
        return near.stream()
                .filter(each -> each.preposition().isEmpty() && each.token() < verb)
                .filter(each ->
                        SUBJECTS.contains(reading.token(sentence, each.token()).relation()))
                .reduce((first, second) -> second)
                .map(Near::party)
                .stream()
                .toList();
    }

    /** The party right after a word, with nothing between: "send Ukraine 18 tanks". */
    List<Party> next(int token) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        int at = token + 1;
        while (at < tokens.size()
                && Set.of("DET", "PART").contains(tokens.get(at).tag())) {
            at++;
        }
        int place = at;
        if (place < tokens.size() && tokens.get(place).tag().equals("PROPN")) {
            Span word = tokens.get(place).span();
            for (Mention each : reading.mentionsIn(sentence)) {
                boolean eaten = each.span().contains(word)
                        && each.span().start() == word.start()
                        && each.kind() == Mention.Kind.DESCRIPTION;
                if (eaten
                        && !each.actors().isEmpty()
                        && each.actors().getFirst().country().isPresent()) {
                    Actor actor = each.actors().getFirst();
                    String name = reading.article().text(word);
                    return List.of(new Party(
                            new Actor(name, name, actor.country(), actor.sector(), actor.registryId()), word, true));
                }
            }
        }
        return reading.mentionsIn(sentence).stream()
                .filter(each -> place < tokens.size()
                        && each.span().contains(tokens.get(place).span())
                        && reading.token(sentence, each.token()).tag().equals("PROPN"))
                .flatMap(each -> each.actors().stream().map(actor -> new Party(actor, each.span(), true)))
                .limit(1)
                .toList();
    }

    private String preposition(int token, Span span) {
        Token head = reading.token(sentence, token);
        if (head.relation().equals("conj") && reading.has(sentence, head.head())) {
            Optional<Mention> first = reading.mentionAt(sentence, head.head());
            if (first.isPresent() && head.head() < token) {
                String own = before(first(span));
                return own.isEmpty() ? before(first(first.get().span())) : own;
            }
        }
        return before(first(span));
    }

    private int first(Span span) {
        List<Token> tokens = reading.sentence(sentence).tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The preposition that opens the phrase which goes on at a word. */
    private String before(int token) {
        for (int at = token - 1; at >= Math.max(0, token - FAR); at--) {
            Token word = reading.token(sentence, at);
            String text = word.text().toLowerCase(Locale.ROOT);
            if (word.tag().equals("ADP") || text.equals("to")) {
                String first =
                        at == 0 ? "" : reading.token(sentence, at - 1).text().toLowerCase(Locale.ROOT);
                return COMPOUNDED.contains(first) ? first + " " + text : text;
            }
            boolean inside = IN_PHRASE.contains(word.relation()) && word.head() > at && word.head() >= token;
            boolean quiet = SKIPPED.contains(word.tag()) && !text.matches("[,;:.()–—-]+");
            if (!inside && !quiet && !word.fine().equals("PRP$")) {
                return "";
            }
        }
        return "";
    }

    /** The word that heads the clause a word stands in. */
    private int clause(int token, Map<Integer, Integer> known) {
        List<Integer> way = new ArrayList<>();
        int at = token;
        while (!known.containsKey(at)) {
            way.add(at);
            known.put(at, at);
            Token word = reading.token(sentence, at);
            int head = word.head();
            if (clausal(at) || !reading.has(sentence, head)) {
                break;
            }
            at = head;
        }
        int found = known.get(at);
        way.forEach(each -> known.put(each, found));
        return found;
    }

    private boolean clausal(int at) {
        Token word = reading.token(sentence, at);
        boolean verb = word.tag().equals("VERB") || word.tag().equals("AUX");
        return switch (word.relation()) {
            case "root", "ccomp", "acl:relcl", "parataxis", "csubj" -> true;
            case "advcl" -> verb;
            case "conj" -> verb && !reading.children(sentence, at, "nsubj").isEmpty();
            default -> false;
        };
    }
}
