package org.daybook.plugins.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which blocks of a page are the article: readability's choice, checked against two others. */
final class MainText {

    private static final int BODY_LENGTH = 250;
    private static final double SHORT_OF = 0.6;
    private static final double FAR_SHORT_OF = 0.4;
    private static final int STANDFIRST = 40;
    private static final String DESCRIPTIONS =
            "meta[name=description], meta[property=og:description], meta[name=twitter:description]";
    private static final int NODES = 60_000;
    private static final int DEPTH = 250;
    private static final double AGREED = 0.85;

    private MainText() {}

    static List<Body.Block> of(Document page, LinkedData data, String title) {
        if (isMonstrous(page)) {
            return simply(page, title);
        }
        Document scrubbed = Scrub.of(page);
        int left = Container.prose(scrubbed);
        List<Body.Block> chosen = found(scrubbed, title);
        // some pages call their article "promo" or "sidebar"; then scrubbing took it away
        if (left <= Container.prose(page) * SHORT_OF) {
            Document whole = Scrub.lightly(page);
            List<Body.Block> other =
                    length(chosen) < BODY_LENGTH ? found(whole, title) : Promotion.without(readable(whole), title);
            chosen = length(chosen) < length(other) * SHORT_OF ? other : chosen;
        }
        Optional<String> said = data.body().filter(each -> each.length() >= BODY_LENGTH);
        if (said.isPresent()) {
            chosen = agreed(chosen, paragraphs(said.get()), title);
        }
        return chosen.isEmpty() ? everything(page, title) : withStandfirst(chosen, page, title);
    }

    /**
     * The standfirst stands beside the headline, far from the body. It is known by the page's description, which repeats
     * it word for word.
     */
    private static List<Body.Block> withStandfirst(List<Body.Block> blocks, Document page, String title) {
        Set<String> descriptions = page.select(DESCRIPTIONS).stream()
                .map(each -> Body.key(each.attr("content")))
                .filter(each -> each.length() >= STANDFIRST && !Body.key(title).contains(each))
                .collect(Collectors.toSet());
        String body = blocks.stream().map(each -> Body.key(each.text())).collect(Collectors.joining());
        String first = blocks.getFirst().text();
        return Body.of(page.body()).stream()
                .takeWhile(each -> !each.text().equals(first))
                .filter(each -> descriptions.contains(Body.key(each.text())))
                .filter(each -> !body.contains(Body.key(each.text())))
                .findFirst()
                .map(each -> Stream.concat(Stream.of(new Body.Block(each.text(), false, 0)), blocks.stream())
                        .toList())
                .orElse(blocks);
    }

    private static List<Body.Block> found(Document page, String title) {
        List<Body.Block> own = contained(page, title);
        List<Body.Block> chosen = Promotion.without(readable(page), title);
        return length(chosen) < length(own) * FAR_SHORT_OF ? own : filled(chosen, own);
    }

    private static List<Body.Block> contained(Document page, String title) {
        return Container.of(page)
                .map(Body::of)
                .map(blocks -> Promotion.without(blocks, title))
                .orElse(List.of());
    }

    /** Readability recurses and compares everything with everything: no page that is deep or huge must reach it. */
    private static boolean isMonstrous(Document page) {
        int[] most = new int[2];
        page.traverse((node, depth) -> {
            most[0]++;
            most[1] = Math.max(most[1], depth);
        });
        return most[0] > NODES || most[1] > DEPTH;
    }

    private static List<Body.Block> simply(Document page, String title) {
        List<Body.Block> own = contained(page, title);
        return own.isEmpty() ? everything(page, title) : own;
    }

    /** A page too short for readability, such as a saved note, is all article, unless it is mostly links. */
    private static List<Body.Block> everything(Document page, String title) {
        List<Body.Block> all = Promotion.without(Body.of(Scrub.lightly(page).body()), title);
        int linked = all.stream().mapToInt(Body.Block::linked).sum();
        return linked * 2 > length(all) ? List.of() : all;
    }

    private static List<Body.Block> readable(Document scrubbed) {
        String location = scrubbed.location().isEmpty() ? "http://page.invalid/" : scrubbed.location();
        Element content = new Readability4J(location, scrubbed).parse().getArticleContent();
        return content == null ? List.of() : Body.of(content);
    }

    /**
     * Readability drops sections that look unlike the others, and keeps what follows the article. So prose that stands
     * between kept blocks under the same element is taken in, and what comes after that element is left out.
     */
    private static List<Body.Block> filled(List<Body.Block> chosen, List<Body.Block> own) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            places.putIfAbsent(Body.key(own.get(i).text()), i);
        }
        Set<String> known = chosen.stream().map(each -> Body.key(each.text())).collect(Collectors.toSet());
        List<Body.Block> filled = new ArrayList<>();
        int next = 0;
        int shared = 0;
        int end = 0;
        for (Body.Block block : chosen) {
            int place = places.getOrDefault(Body.key(block.text()), -1);
            if (place >= next) {
                filled.addAll(next == 0 ? List.of() : prose(own.subList(next, place), known));
                next = place + 1;
                shared++;
                end = filled.size() + 1;
            }
            filled.add(block);
        }
        return shared < chosen.size() * AGREED ? filled : List.copyOf(filled.subList(0, end));
    }

    private static List<Body.Block> prose(List<Body.Block> blocks, Set<String> known) {
        List<Body.Block> prose = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Body.Block block = blocks.get(i);
            boolean section = block.heading() && i + 1 < blocks.size() && isProse(blocks.get(i + 1));
            if ((section || isProse(block)) && !known.contains(Body.key(block.text()))) {
                prose.add(block);
            }
        }
        return prose;
    }

    private static boolean isProse(Body.Block block) {
        return Promotion.isParagraph(block)
                && Promotion.endsASentence(block.text())
                && !block.text().endsWith("...")
                && !block.text().endsWith("…")
                && block.linked() * 3 < block.text().length();
    }

    /** When the page's own metadata holds the body, blocks that stand there are kept, and others go. */
    private static List<Body.Block> agreed(List<Body.Block> blocks, List<Body.Block> said, String title) {
        StringBuilder all = new StringBuilder();
        said.forEach(each -> all.append(Body.key(each.text())));
        List<Body.Block> kept = new ArrayList<>();
        int agreeing = 0;
        for (Body.Block block : blocks) {
            String key = Body.key(block.text());
            boolean there = all.indexOf(key) >= 0;
            agreeing += there ? key.length() : 0;
            if (there || block.heading() || (Promotion.endsASentence(block.text()) && key.length() < 60)) {
                kept.add(block);
            }
        }
        if (agreeing >= all.length() * AGREED) {
            return Promotion.without(kept, title);
        }
        return length(blocks) < all.length() * SHORT_OF ? Promotion.without(said, title) : blocks;
    }

    private static List<Body.Block> paragraphs(String said) {
        String html = said.contains("</p>") || said.contains("<br") ? said : null;
        if (html != null) {
            return Body.of(Jsoup.parseBodyFragment(html).body());
        }
        List<Body.Block> blocks = new ArrayList<>();
        for (String line : said.split("\n", -1)) {
            String text = line.replaceAll("[\\s\\u00a0]+", " ").strip();
            if (!text.isEmpty()) {
                blocks.add(new Body.Block(text, false, 0));
            }
        }
        return blocks;
    }

    private static int length(List<Body.Block> blocks) {
        return blocks.stream().mapToInt(each -> each.text().length()).sum();
    }
}
