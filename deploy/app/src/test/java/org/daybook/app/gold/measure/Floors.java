package org.daybook.app.gold.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.app.gold.corpus.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The floors under the figures: a file with each figure's floor and the digest of the corpus they were measured on.
 * {@code -Ddaybook.floors.raise=true} writes them upwards. Downwards they go only with
 * {@code -Ddaybook.floors.lower=true} and a line in the changelog that names the figure.
 */
record Floors(Path file, Path changelog, boolean raise, boolean lower) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final double STEP = 1000;

    /** The project's own. */
    static Floors own() {
        return new Floors(
                Corpus.FOLDER.resolve("floors.json"),
                Path.of("../../CHANGELOG.md"),
                Boolean.getBoolean("daybook.floors.raise"),
                Boolean.getBoolean("daybook.floors.lower"));
    }

    /** Holds figures on the floors, or moves the floors when told to; returns what is wrong. */
    List<String> hold(String digest, SortedMap<String, Double> figures) throws IOException {
        SortedMap<String, Double> floors = new TreeMap<>();
        String before = "";
        if (Files.exists(file)) {
            JsonNode read = JSON.readTree(Files.readString(file));
            before = read.path("digest").stringValue("");
            read.path("floors")
                    .properties()
                    .forEach(each -> floors.put(each.getKey(), each.getValue().doubleValue()));
        }
        List<String> wrong = below(floors, figures);
        if (!before.equals(digest) && !raise && !lower) {
            wrong.add(
                    "The corpus is not the one the floors were measured on: its digest is %s, not %s. Run with -Ddaybook.floors.raise=true."
                            .formatted(digest, before));
        }
        if ((raise || lower) && wrong.isEmpty()) {
            write(digest, raised(floors, figures));
        }
        return wrong;
    }

    private List<String> below(SortedMap<String, Double> floors, SortedMap<String, Double> figures) throws IOException {
        List<String> wrong = new ArrayList<>();
        String said = Files.exists(changelog) ? Files.readString(changelog) : "";
        floors.forEach((name, floor) -> {
            double figure = down(figures.getOrDefault(name, 0.0));
            boolean fell = figure < floor;
            if (fell && !lower) {
                wrong.add(String.format(Locale.ROOT, "%s is %.3f, below its floor %.3f", name, figure, floor));
            } else if (fell && !lowered(said, name)) {
                wrong.add("CHANGELOG.md has no line that says why the floor of `" + name + "` is lowered");
            }
        });
        return wrong;
    }

    private static boolean lowered(String changelog, String name) {
        return changelog.lines().anyMatch(each -> each.contains("`" + name + "`") && each.contains("owered"));
    }

    private SortedMap<String, Double> raised(SortedMap<String, Double> floors, SortedMap<String, Double> figures) {
        SortedMap<String, Double> next = new TreeMap<>();
        figures.forEach((name, figure) -> {
            double now = down(figure);
            next.put(name, lower ? now : Math.max(now, floors.getOrDefault(name, 0.0)));
        });
        return next;
    }

    private void write(String digest, SortedMap<String, Double> floors) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("digest", digest);
        json.put("floors", floors);
        Files.writeString(file, JSON.writeValueAsString(json) + "\n");
    }

    /** A floor has three decimals, the rest is dropped, so that a figure stands on its own floor. */
    private static double down(double figure) {
        return Math.floor(figure * STEP + 1e-9) / STEP;
    }
}
