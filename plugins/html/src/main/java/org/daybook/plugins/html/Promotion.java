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
import java.util.stream.Collectors;

/** Leaves out of the blocks of an article what is not the article. */
final class Promotion {

    private static final int PROMOTION_LENGTH = 300;
    private static final int PARAGRAPH = 80;
    private static final int LABEL = 40;
    private static final int LIST = 6;
    private static final double BODY = 0.66;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i).*[(\\[](?:image|photo|picture|pic|credit|foto|bild|ap photo|file photo|screenshot)\\b[^)\\]]{0,80}[)\\]]\\.?");
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?i)(?:published|updated|posted|first published|last updated|veröffentlicht|aktualisiert|publié|mis à jour)\\b.*");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:image|photo|picture|slide|bild|foto|imagen|immagine) \\d+ ?(?:/|of|von|de|di|sur|av|z) ?\\d+");
    private static final Map<String, List<String>> LINES = load();
    private static final Map<Character, List<String>> STARTS =
            LINES.getOrDefault("start", List.of()).stream().collect(Collectors.groupingBy(each -> each.charAt(0)));

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
        return withoutTail(kept.subList(0, closed(kept)));
    }

    /** Where a line such as "About the author" ends the article. */
    private static int closed(List<Body.Block> blocks) {
        int all = blocks.stream().mapToInt(each -> each.text().length()).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (before > all * BODY
                    && text.length() < PARAGRAPH
                    && LINES.getOrDefault("after", List.of()).stream()
                            .anyMatch(text.toLowerCase(Locale.ROOT)::startsWith)) {
                return i;
            }
            before += text.length();
        }
        return blocks.size();
    }

    /** Lists of links and single words after the last paragraph; a longer list without links belongs to the article. */
    private static List<Body.Block> withoutTail(List<Body.Block> blocks) {
        int end = blocks.size();
        while (end > 1
                && !isParagraph(blocks.get(end - 1))
                && !endsASentence(blocks.get(end - 1).text())) {
            end--;
        }
        long unlinked = blocks.subList(end, blocks.size()).stream()
                .filter(each -> each.linked() == 0 && !each.heading())
                .count();
        if (unlinked >= LIST && unlinked * 4 >= (blocks.size() - end) * 3L) {
            return blocks;
        }
        return end == 1 && !isParagraph(blocks.getFirst()) ? blocks : List.copyOf(blocks.subList(0, end));
    }

    private static boolean isPromotion(Body.Block block) {
        String text = block.text();
        if (ADDRESS.matcher(text).matches()) {
            return true;
        }
        boolean linked = block.linked() * 10 >= text.length() * 8;
        if (text.length() > PROMOTION_LENGTH) {
            return linked && !endsASentence(text);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean shouted = linked && text.equals(text.toUpperCase(Locale.ROOT));
        return (linked && !endsASentence(text) && !block.heading())
                || isLabelled(block)
                || NUMBERED.matcher(text).matches()
                || (shouted && text.length() > 20)
                || CAPTION.matcher(text).matches()
                || LINES.getOrDefault("whole", List.of()).contains(lower)
                || STARTS.getOrDefault(lower.charAt(0), List.of()).stream().anyMatch(lower::startsWith)
                || (text.length() < 120
                        && LINES.getOrDefault("end", List.of()).stream().anyMatch(withoutMarks(lower)::endsWith));
    }

    /** "Another story | …" and "More: …" in any language: a label, and nothing but a link behind it. */
    private static boolean isLabelled(Body.Block block) {
        String text = block.text();
        int label = 0;
        while (label < text.length() && ":|›»".indexOf(text.charAt(label)) < 0) {
            label++;
        }
        int rest = text.substring(Math.min(text.length(), label + 1)).strip().length();
        return label < LABEL && rest > 0 && !block.heading() && Math.abs(block.linked() - rest) <= 1;
    }

    private static String withoutMarks(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
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

    static boolean isParagraph(Body.Block block) {
        return !block.heading() && weight(block.text()) >= PARAGRAPH;
    }

    /** The length of a text, in which an ideograph says as much as three letters. */
    private static long weight(String text) {
        return text.length()
                + 2 * text.codePoints().filter(Character::isIdeographic).count();
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
