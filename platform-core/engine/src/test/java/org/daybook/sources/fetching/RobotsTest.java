package org.daybook.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.daybook.sources.fetching.wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest extends FetchingTest {

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /closed/
            Allow: /closed/but-open
            Disallow: /*.pdf$
            """;

    @ParameterizedTest
    @CsvSource({
        "/open, true",
        "/closed/a, false",
        "/closed/but-open, true",
        "/paper.pdf, false",
        "/paper.pdf?page=1, true"
    })
    void pagesAreAskedForWhereTheSiteLetsUs(String path, boolean allowed) {
        robots(ROBOTS).answering("/", 200, "<html>");
        Fetched fetched = fetcher.page(site.at(path));
        if (allowed) {
            content(fetched);
            assertThat(site.paths()).containsExactly("/robots.txt", path);
        } else {
            assertThat(reason(fetched)).contains("robots.txt of 127.0.0.1 asks machines to leave");
            assertThat(site.paths()).containsExactly("/robots.txt");
        }
    }

    @Test
    void whatIsSaidToUsCountsBeforeWhatIsSaidToAll() {
        robots("""
                User-agent: *
                Disallow: /
                User-agent: daybook
                Disallow: /secret
                """).answering("/", 200, "<html>");
        content(fetcher.page(site.at("/open")));
        assertThat(reason(fetcher.page(site.at("/secret")))).contains("robots.txt");
    }

    @Test
    void feedsAreForMachines() {
        robots("User-agent: *\nDisallow: /").answering("/feed", 200, "<rss/>");
        content(fetcher.feed(site.at("/feed"), Validators.NONE));
        assertThat(site.paths()).containsExactly("/feed");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void aSiteWithoutRobotsLetsUs(int status) {
        site.answering("/robots.txt", status, "").answering("/page", 200, "<html>");
        content(fetcher.page(site.at("/page")));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void whileRobotsCannotBeHadPagesAreLeftAlone(int status) {
        site.answering("/robots.txt", status, "", "Retry-After", "300").answering("/page", 200, "<html>");
        Fetched.Refused refused = refused(fetcher.page(site.at("/page")));
        assertThat(refused.reason()).contains("cannot be had just now (" + status + ")");
        assertThat(refused.retryAfter()).contains(Duration.ofMinutes(5));
        fetcher.page(site.at("/other"));
        assertThat(site.paths()).containsExactly("/robots.txt");

        now.set(NOON.plusSeconds(301));
        fetcher.page(site.at("/page"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/robots.txt");
    }

    @Test
    void robotsAreReadOnceADay() {
        robots(ROBOTS).answering("/page", 200, "<html>");
        content(fetcher.page(site.at("/page")));
        now.set(NOON.plus(Duration.ofHours(23)));
        content(fetcher.page(site.at("/page")));
        now.set(NOON.plus(Duration.ofHours(25)));
        content(fetcher.page(site.at("/page")));
        assertThat(site.paths()).containsExactly("/robots.txt", "/page", "/page", "/robots.txt", "/page");
    }

    @Test
    void robotsAreFollowedWhereTheyHaveMoved() {
        site.answering("/robots.txt", 301, "", "Location", "/other/robots.txt");
        site.answering("/other/robots.txt", 200, "User-agent: *\nDisallow: /");
        assertThat(reason(fetcher.page(site.at("/page")))).contains("asks machines to leave");
    }

    @Test
    void whereAPageIsSentOnTheRobotsOfTheOtherSiteCount() {
        site.answering(
                "/page",
                302,
                "",
                "Location",
                site.at("two.test", "/closed/page").toString());
        robots(ROBOTS);
        assertThat(reason(fetcher.page(site.at("one.test", "/page"))))
                .contains("robots.txt of two.test asks machines to leave");
        assertThat(site.paths()).containsExactly("/robots.txt", "/page", "/robots.txt");
    }

    @Test
    void robotsInsideTheNetworkAreNoMoreAskedForThanPages() {
        site.answering("/robots.txt", 302, "", "Location", "http://10.0.0.1/robots.txt");
        assertThat(reason(fetcher.page(site.at("/page")))).contains("not an address of the public web");
        assertThat(reason(fetcher.page(URI.create("http://192.168.0.1/page"))))
                .contains("not an address of the public web");
    }

    @Test
    void whatRobotsSayOfThePauseIsKept() throws Exception {
        Robots robots = new Robots(rules(), each -> answer("User-agent: *\nCrawl-delay: 4"), now::get);
        assertThat(robots.to(site.at("/page"))).hasSeconds(4);
        Robots slow = new Robots(rules(), each -> answer("User-agent: *\nCrawl-delay: 3600"), now::get);
        assertThat(slow.to(site.at("/page"))).hasSeconds(10);
        Robots silent = new Robots(rules(), each -> answer("User-agent: *\nCrawl-delay: soon"), now::get);
        assertThat(silent.to(site.at("/page"))).hasSeconds(1);
    }

    private static FetchRules rules() {
        return FetchRules.ordinary(Set.of());
    }

    private static Answer answer(String robots) {
        return new Answer(200, Map.of(), robots.getBytes(StandardCharsets.UTF_8));
    }

    private Site robots(String text) {
        return site.answering("/robots.txt", 200, text, "Content-Type", "text/plain");
    }
}
