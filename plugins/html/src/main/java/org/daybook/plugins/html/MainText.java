package org.daybook.plugins.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which blocks of a page are the article: readability's choice, checked against two others. */
final class MainText {

    private static final int BODY_LENGTH = 250;
    private static final double SHORT_OF = 0.6;
    private static final double FAR_SHORT_OF = 0.4;
    private static final int NODES = 60_000;
    private static final int DEPTH = 250;
    private static final double AGREED = 0.85;

    private MainText() {}

    static List<Body.Block> of(Document page, LinkedData data, String title) {
        if (isMonstrous(page)) {
            return simply(page, title);
        }
        Document scrubbed = Scrub.of(page);
        List<Body.Block> own = Container.of(scrubbed)
                .map(Body::of)
                .map(blocks -> Promotion.without(blocks, title))
                .orElse(List.of());
        List<Body.Block> chosen = Promotion.without(readable(scrubbed), title);
        if (length(chosen) < length(own) * FAR_SHORT_OF) {
            chosen = own;
        }
        // some pages call their article "promo" or "share"; then scrubbing took it away
        List<Body.Block> whole = Promotion.without(readable(Scrub.lightly(page)), title);
        if (length(chosen) < length(whole) * SHORT_OF) {
            chosen = whole;
        }
        Optional<String> said = data.body().filter(each -> each.length() >= BODY_LENGTH);
        if (said.isPresent()) {
            chosen = agreed(chosen, paragraphs(said.get()), title);
        }
        return chosen.isEmpty() ? everything(page, title) : chosen;
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
        List<Body.Block> own = Container.of(page)
                .map(Body::of)
                .map(blocks -> Promotion.without(blocks, title))
                .orElse(List.of());
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
