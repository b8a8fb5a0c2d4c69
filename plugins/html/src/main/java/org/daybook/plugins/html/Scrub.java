package org.daybook.plugins.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never the article: hidden parts, consent walls, comments, teasers, share buttons. */
final class Scrub {

    private static final double LARGEST_PART = 0.35;
    private static final Pattern NEVER = Pattern.compile("(?i)(?:^|[-_ ])(?:"
            + "comments?|cookie\\w*|consent\\w*|newsletter\\w*|related\\w*|recommend\\w*|promo\\w*|share\\w*|sharing|social\\w*"
            + "|sidebar|teaser\\w*|paywall\\w*|subscri\\w*|breadcrumbs?|outbrain|taboola|advert\\w*|sponsor\\w*|popup|modal"
            + "|footer|author-?bio|authorbox|byline-bio|most-?read|read-?more|readmore|tags?-list|disclaimer|pull-?quote|fact-?box|info-?box|faktaboks"
            + ")(?:$|[-_ ])");

    private Scrub() {}

    /** Only what no reader sees. */
    static Document lightly(Document page) {
        Document copy = page.clone();
        copy.select("script, style, noscript, template, nav, iframe, figcaption")
                .remove();
        return copy;
    }

    static Document of(Document page) {
        Document copy = page.clone();
        copy.select("script, style, noscript, template, nav, iframe, [hidden], [aria-hidden=true] p, [role=dialog]")
                .remove();
        copy.select("[style~=(?i)display:\\s*none], .visually-hidden, .sr-only, figcaption, [class*=caption]").stream()
                .filter(each -> !each.normalName().equals("body"))
                .forEach(Element::remove);
        int whole = Math.max(1, copy.body().text().length());
        for (Element form : copy.select("form")) {
            // some sites wrap the whole page into one
            if (form.text().length() < whole * LARGEST_PART) {
                form.remove();
            } else {
                form.tagName("div");
            }
        }
        for (Element each : copy.body().select("div, section, aside, ul, ol, p, footer, header")) {
            String name = each.className() + " " + each.id();
            boolean never = each.normalName().equals("aside")
                    || (!name.isBlank() && NEVER.matcher(name).find());
            if (never && each.parent() != null && each.text().length() < whole * LARGEST_PART) {
                each.remove();
            }
        }
        return copy;
    }
}
