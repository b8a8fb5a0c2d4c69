package org.daybook.plugins.interactions.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.reading.Table;

/** All entries, by the word that evokes them. */
public final class Lexicon {

    private static final List<String> FILES = List.of(
            "verbal-cooperation.tsv", "material-cooperation.tsv", "verbal-conflict.tsv", "material-conflict.tsv");
    private static final List<String> VERB_ACTOR = List.of("agent");
    private static final List<String> VERB_RECIPIENT = List.of("patient", "recipient");
    private static final List<String> NOUN_ACTOR = List.of("agent", "modifier", "by", "from", "of");
    private static final List<String> NOUN_RECIPIENT = List.of("on", "against", "to", "with", "of");

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<List<String>>> idioms = new HashMap<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Set<String> lightVerbs;

    private Lexicon(List<Entry> entries, Set<String> lightVerbs) {
        this.entries = List.copyOf(entries);
        this.lightVerbs = lightVerbs;
        for (Entry entry : entries) {
            for (String word : entry.words()) {
                byWord.computeIfAbsent(key(entry.kind(), word), key -> new ArrayList<>())
                        .add(entry);
                if (entry.kind() == Frame.Kind.ADJECTIVE) {
                    adjectives.add(word.split(" ", 2)[0]);
                }
                if (entry.kind() == Frame.Kind.VERB && word.contains(" ")) {
                    List<String> words = List.of(word.toLowerCase(Locale.ROOT).split(" "));
                    idioms.computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                            .add(words);
                }
            }
        }
        idioms.values()
                .forEach(list -> list.sort(Comparator.comparingInt((List<String> each) -> each.size())
                        .reversed()));
        // The more an entry asks for, the earlier it is tried: "reject a request" before "reject".
        byWord.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry each) -> weight(each)).reversed()));
    }

    private static int weight(Entry entry) {
        int conditions = entry.conditions().stream().mapToInt(Condition::weight).sum();
        return conditions + (entry.is(Flag.NEGATED) ? 2 : 0) + (entry.is(Flag.CLAUSE) ? 1 : 0);
    }

    /** Reads the files of the plugin; throws {@link IllegalStateException} with file and line on a bad one. */
    public static Lexicon load() {
        List<Entry> entries = new ArrayList<>();
        for (String file : FILES) {
            Table.beside(Lexicon.class, file).rows().map(Lexicon::entry).forEach(entries::add);
        }
        Set<String> light = Table.beside(Lexicon.class, "light-verbs.tsv")
                .rows()
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet());
        return new Lexicon(entries, light);
    }

    /** Every entry, in the order of the files. */
    public List<Entry> entries() {
        return entries;
    }

    /** Entries that a word evokes, the most demanding first. */
    public List<Entry> of(Frame.Kind kind, String lemma) {
        return byWord.getOrDefault(key(kind, lemma), List.of());
    }

    /** The expressions of several words that begin with a verb, each as its words, the longest first. */
    public List<List<String>> idioms(String verb) {
        return idioms.getOrDefault(verb.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether an adjective evokes something, with a clause or a preposition after it. */
    public boolean isAdjective(String lemma) {
        return adjectives.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a verb only carries the noun after it: "launched an attack", "issued an ultimatum". */
    public boolean isLight(String verb) {
        return lightVerbs.contains(verb);
    }

    private static String key(Frame.Kind kind, String word) {
        return kind + " " + word.toLowerCase(Locale.ROOT);
    }

    private static Entry entry(Table.Row row) {
        try {
            Frame.Kind kind = Frame.Kind.valueOf(row.get("kind"));
            boolean noun = kind == Frame.Kind.NOUN;
            return new Entry(
                    row.get("rule"),
                    kind,
                    row.list("words"),
                    Condition.all(row.get("condition")),
                    row.get("type"),
                    row.get("mode"),
                    row.get("context"),
                    roles(row.get("actor"), noun ? NOUN_ACTOR : VERB_ACTOR),
                    roles(row.get("recipient"), noun ? NOUN_RECIPIENT : VERB_RECIPIENT),
                    flags(row.get("flags")),
                    row.get("example"),
                    row.get("counter"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> roles(String cell, List<String> otherwise) {
        return cell.isEmpty() ? otherwise : List.of(cell.split(","));
    }

    private static Set<Flag> flags(String cell) {
        Set<Flag> flags = cell.isEmpty()
                ? new HashSet<>()
                : Stream.of(cell.split(","))
                        .map(each -> Flag.valueOf(each.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
        return Set.copyOf(flags);
    }
}
