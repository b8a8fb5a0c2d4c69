package org.daybook.app.gold.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.app.gold.corpus.Wanted.Kind;

/**
 * The gold corpus.
 *
 * @param digest changes with every character of a case
 */
public record Corpus(List<GoldCase> cases, String digest) {

    /** Of {@code deploy/app}, the module in whose folder its tests run. */
    public static final Path FOLDER = Path.of("src/test/resources/gold");

    private static final Pattern GAP = Pattern.compile("\\s*…\\s*");

    public static Corpus load() {
        return load(FOLDER);
    }

    static Corpus load(Path folder) {
        List<GoldCase> cases = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".gold"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".gold", "");
                String content = Files.readString(file);
                cases.addAll(read(name, content));
                all.append(name).append('\n').append(content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String digest = HexFormat.of().formatHex(GoldCase.digest(all.toString()));
        return new Corpus(List.copyOf(cases), digest.substring(0, 16));
    }

    /** The cases of one file; what is wrong in it is told with its line. */
    static List<GoldCase> read(String name, String content) {
        List<GoldCase> cases = new ArrayList<>();
        Set<Kind> layers = EnumSet.noneOf(Kind.class);
        String published = "";
        List<String> text = new ArrayList<>();
        List<Wanted> lines = new ArrayList<>();
        int number = 0;
        int begun = 0;
        for (String line : (content + "\n\n").split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                if (!text.isEmpty()) {
                    cases.add(finish(name + ":" + begun, text, published, layers, lines));
                }
                text.clear();
                lines.clear();
            } else if (line.startsWith("layers ")) {
                layers = layers(line.substring(7));
            } else if (line.startsWith("published ")) {
                published = line.substring(10).strip();
            } else if (GoldLine.isOne(line)) {
                lines.add(line(name + ":" + number, line));
            } else if (!line.startsWith("#")) {
                begun = text.isEmpty() ? number : begun;
                text.add(line);
            }
        }
        return cases;
    }

    private static Wanted line(String place, String line) {
        try {
            return GoldLine.read(line);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException(place + ": " + line + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Set<Kind> layers(String names) {
        Set<Kind> layers = EnumSet.noneOf(Kind.class);
        for (String name : names.strip().split("\\s+", -1)) {
            switch (name) {
                case "interactions" -> layers.add(Kind.INTERACTION);
                case "aid" -> layers.add(Kind.AID);
                case "quotations" -> layers.addAll(List.of(Kind.QUOTATION, Kind.SILENCE));
                default -> throw new IllegalArgumentException("“" + name + "” is no layer");
            }
        }
        return layers;
    }

    private static GoldCase finish(
            String id, List<String> lines, String published, Set<Kind> layers, List<Wanted> wanted) {
        String text = String.join("\n", lines);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException(id + ": nothing is said of “" + text + "”");
        }
        List<Wanted> resolved = wanted.stream()
                .map(each -> each.withWords(words(id, text, each.words())))
                .toList();
        return new GoldCase(id, text, published, EnumSet.copyOf(layers), resolved);
    }

    /** The words themselves for “first … last”, parts of an interrupted quotation one after the other. */
    private static String words(String id, String text, String written) {
        List<String> parts = new ArrayList<>();
        for (String part : written.split("\\s+\\|\\s+", -1)) {
            String[] ends = GAP.split(part, -1);
            int start = find(text, ends[0], 0);
            int last = ends.length == 1 || start < 0 ? start : find(text, ends[1], start + ends[0].length());
            if (last < 0) {
                throw new IllegalArgumentException(id + ": “" + part + "” does not stand in “" + text + "”");
            }
            parts.add(text.substring(start, last + ends[ends.length - 1].length()));
        }
        return String.join(" ", parts);
    }

    private static int find(String text, String words, int from) {
        return text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT), from);
    }
}
