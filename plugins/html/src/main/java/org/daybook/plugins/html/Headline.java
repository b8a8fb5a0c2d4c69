package org.daybook.plugins.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title of a page's article. Pages say it in several places and not always in the same words: the newsroom's headline
 * stands beside one for search engines and one for social networks.
 */
final class Headline {

    private static final int SHORTEST = 8;
    private static final int HEADINGS = 50;
    private static final int TRAIL_DEPTH = 4;
    private static final List<String> BEFORE_SITE = List.of(" | ", " - ", " – ", " — ", " :: ", " • ", " · ");

    /** A title as a place of the page has it, its letters, and how much that place counts. */
    private record Said(String words, String letters, double weight) {}

    private final Document page;
    private final PageFacts facts;
    private final LinkedData data;

    Headline(Document page, PageFacts facts, LinkedData data) {
        this.page = page;
        this.facts = facts;
        this.data = data;
    }

    String words() {
        Map<Boolean, List<Element>> byTrail =
                headings().stream().collect(Collectors.partitioningBy(Headline::endsATrail));
        List<Element> proper = byTrail.getOrDefault(false, List.of());
        List<Element> trails = byTrail.getOrDefault(true, List.of());
        Optional<String> social = facts.meta("og:title");
        Optional<String> socialAlone = social.map(this::withoutSite);
        Optional<Said> linked = said(data.headline().map(this::withoutSite), 1.3);
        List<Said> titles = Stream.of(
                        linked,
                        said(proper.stream().findFirst().map(Element::text), 1.2),
                        // with the outlet's name in it, it is no more than the title of the window
                        said(socialAlone, socialAlone.equals(social) ? 1.15 : 0.8),
                        said(facts.meta("twitter:title").map(this::withoutSite), 0.6))
                .flatMap(Optional::stream)
                .toList();
        Optional<Said> window = said(Optional.of(withoutSite(page.title())), 0.5);
        if (!trails.isEmpty()
                && proper.stream().noneMatch(each -> each.normalName().equals("h1"))) {
            titles = besides(Body.key(trails.getFirst().text()), titles);
        } else if (linked.isPresent() && linked.map(Said::letters).equals(window.map(Said::letters))) {
            return linked.get().words();
        }
        return mostAgreed(Stream.concat(titles.stream(), window.stream()).toList());
    }

    /** The headings that may be the article's, those inside it first. */
    private List<Element> headings() {
        List<Element> all = page.select("h1, [itemprop=headline]").stream()
                .limit(HEADINGS)
                .filter(each -> each.text().length() >= SHORTEST)
                .toList();
        Predicate<Element> inside = each -> each.hasAttr("itemprop") || each.closest("article, main") != null;
        return Stream.concat(all.stream().filter(inside), all.stream().filter(inside.negate()))
                .toList();
    }

    /**
     * Whether the heading is the last step of "Home › Politics › …": such a heading is written for search engines, and
     * the reader's headline stands below it.
     */
    private static boolean endsATrail(Element heading) {
        if (heading.closest("nav, [class*=crumb], [class*=Crumb]") != null) {
            return true;
        }
        Element around = heading.parent();
        for (int depth = 0; around != null && depth < TRAIL_DEPTH; depth++) {
            int steps =
                    Body.key(around.text()).length() - Body.key(heading.text()).length();
            if (steps > 0) {
                List<Element> links = around.select("a");
                int linked = links.stream()
                        .mapToInt(each -> Body.key(each.text()).length())
                        .sum();
                return links.size() > 1 && linked == steps;
            }
            around = around.parent();
        }
        return false;
    }

    /** The titles that differ from the trail's, or all when there are none. */
    private static List<Said> besides(String trail, List<Said> titles) {
        List<Said> others =
                titles.stream().filter(each -> !each.letters().equals(trail)).toList();
        return others.isEmpty() ? titles : others;
    }

    private Optional<Said> said(Optional<String> title, double weight) {
        String line = title.orElse("").replaceAll("[\\s\\u00a0]+", " ").strip();
        // a kicker in an element of its own leaves a blank before its colon; only French wants one there
        String words = facts.language().equals("fr") ? line : line.replace(" : ", ": ");
        return Optional.of(new Said(words, Body.key(words), weight))
                .filter(each -> !each.letters().isEmpty());
    }

    /** The title that most places share but for marks and blanks, in the words of the first of them. */
    private static String mostAgreed(List<Said> titles) {
        Map<String, Double> votes = new LinkedHashMap<>();
        titles.forEach(each -> votes.merge(each.letters(), each.weight(), Double::sum));
        String most = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return titles.stream()
                .filter(each -> each.letters().equals(most))
                .findFirst()
                .map(Said::words)
                .orElse("");
    }

    /** Leaves out " - The Example Times", " | Example" and " | News | Example" at the end. */
    private String withoutSite(String title) {
        String site = Body.key(facts.meta("og:site_name").or(data::publisher).orElse(""));
        return withoutEnd(withoutEnd(title, site), site);
    }

    private static String withoutEnd(String title, String site) {
        for (String mark : BEFORE_SITE) {
            int cut = title.lastIndexOf(mark);
            String end = cut < 0 ? "" : Body.key(title.substring(cut));
            boolean named = !end.isEmpty() && !site.isEmpty() && (end.contains(site) || site.contains(end));
            if (named || (cut > title.length() / 2 && mark.equals(" | "))) {
                return title.substring(0, cut);
            }
        }
        return title;
    }
}
