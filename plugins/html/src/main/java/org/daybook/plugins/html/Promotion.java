package org.daybook.plugins.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out of the blocks of an article what is not the article. */
final class Promotion {

    private static final int PROMOTION_LENGTH = 300;
    private static final int PARAGRAPH = 80;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i).*[(\\[](?:image|photo|picture|pic|credit|foto|bild|ap photo|file photo|screenshot)\\b[^)\\]]{0,80}[)\\]]\\.?");
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?i)(?:published|updated|posted|first published|last updated|veröffentlicht|aktualisiert|publié|mis à jour)\\b.*");
    private static final Map<String, List<String>> LINES = load();

    private Promotion() {}

    static List<Body.Block> without(List<Body.Block> blocks, String title) {
        List<Body.Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String titleKey = Body.key(title);
        boolean started = false;
        for (Body.Block block : blocks) {
            String key = Body.key(block.text());
            boolean repeated = key.length() >= 40 && !seen.add(key);
            boolean left = key.isEmpty()
                    || repeated
                    || isPromotion(block)
                    || (!started && (isTop(block.text()) || (!key.isEmpty() && titleKey.contains(key))))
                    || key.equals(titleKey);
            if (!left) {
                started |= isParagraph(block);
                kept.add(block);
            }
        }
        return withoutTail(kept);
    }

    /** Lists of links and single words after the last paragraph. */
    private static List<Body.Block> withoutTail(List<Body.Block> blocks) {
        int end = blocks.size();
        while (end > 1
                && !isParagraph(blocks.get(end - 1))
                && !endsASentence(blocks.get(end - 1).text())) {
            end--;
        }
        return end == 1 && !isParagraph(blocks.getFirst()) ? blocks : List.copyOf(blocks.subList(0, end));
    }

    private static boolean isPromotion(Body.Block block) {
        String text = block.text();
        if (ADDRESS.matcher(text).matches()) {
            return true;
        }
        if (text.length() > PROMOTION_LENGTH) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean linked = block.linked() * 10 >= text.length() * 8 && !endsASentence(text) && !block.heading();
        boolean shouted = block.linked() * 10 >= text.length() * 8 && text.equals(text.toUpperCase(Locale.ROOT));
        return linked
                || (shouted && text.length() > 20)
                || CAPTION.matcher(text).matches()
                || LINES.getOrDefault("whole", List.of()).contains(lower)
                || LINES.getOrDefault("start", List.of()).stream().anyMatch(lower::startsWith)
                || (text.length() < 120
                        && LINES.getOrDefault("end", List.of()).stream().anyMatch(lower::endsWith));
    }

    /** Bylines and dates before the first paragraph. */
    private static boolean isTop(String text) {
        return text.length() < PARAGRAPH
                && !endsASentence(text)
                && (Dates.day(text).isPresent()
                        || DATE_LINE.matcher(text).matches()
                        || text.regionMatches(true, 0, "by ", 0, 3)
                        || text.regionMatches(true, 0, "von ", 0, 4)
                        || text.codePoints().filter(Character::isLetter).count() < 4);
    }

    private static boolean isParagraph(Body.Block block) {
        return !block.heading() && block.text().length() >= PARAGRAPH;
    }

    static boolean endsASentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;。！？।".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> lines = new HashMap<>();
        InputStream in = Objects.requireNonNull(Promotion.class.getResourceAsStream("promotion.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] parts = line.split("\t", 2);
                        lines.computeIfAbsent(parts[0], any -> new ArrayList<>())
                                .add(parts[1]);
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }
}
