package org.daybook.sources.fetching.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    private final AddressRule rule = new AddressRule(Set.of("intranet.test", "127.0.0.1", "::1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/a",
                "jar:https://example.org/a.jar!/b",
                "gopher://example.org/",
                "mailto:anna@example.org",
                "data:text/plain,hello",
                "//example.org/a",
                "/a"
            })
    void onlyTheWebIsAsked(String address) {
        assertThat(objection(address)).contains("is not an address of the web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://anna:secret@example.org/",
                "https://anna@example.org/",
                "http://example.org%40@intranet.test/",
                "http://@example.org/"
            })
    void noNameAndNoPasswordGoesAlong(String address) {
        assertThat(objection(address)).contains("holds a name or a password").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://010.0.0.1/",
                "http://127.0.0.1./",
                "http://127.0.0.01/",
                "http://1.2.3.4.5/",
                "http://1.2.3/",
                "http://example.0x7f/",
                "http://[fe80::1%25lo]/",
                "http://exa mple.org/",
                "http:///a",
                "http://:80/"
            })
    void oddSpellingsOfHostsAreNotRead(String address) {
        assertThat(objection(address)).contains("has no host name that can be read");
    }

    @Test
    void onlyTheUsualPortsAreAskedUnlessTheHostIsTrusted() {
        assertThat(objection("https://example.org:8443/")).contains("port 8443").contains("trusted");
        assertThat(objection("http://example.org:22/")).contains("port 22");
        assertThat(objection("http://example.org:80/")).isEmpty();
        assertThat(objection("https://example.org:443/")).isEmpty();
        assertThat(objection("HTTPS://example.org/")).isEmpty();
        assertThat(objection("http://93.184.215.14/")).isEmpty();
        assertThat(objection("http://[2606:4700::1]/")).isEmpty();
        assertThat(objection("http://4chan.example.org/")).isEmpty();
        assertThat(objection("http://intranet.test:8080/")).isEmpty();
        assertThat(objection("http://Intranet.Test:8080/")).isEmpty();
        assertThat(objection("http://[::1]:8080/")).isEmpty();
        assertThat(objection("http://other.intranet.test:8080/")).contains("port 8080");
        assertThat(objection("http://intranet.test.:8080/")).contains("port 8080");
    }

    @Test
    void aSecureConnectionIsNotGivenUp() {
        assertThat(hop("https://example.org/", "http://example.org/")).contains("from a secure connection to an open");
        assertThat(hop("http://example.org/", "https://example.org/")).isEmpty();
        assertThat(hop("https://example.org/", "https://example.net/")).isEmpty();
    }

    @Test
    void strangersDoNotSendUsToTrustedHosts() {
        assertThat(hop("http://example.org/", "http://intranet.test:8080/")).contains("is not trusted itself");
        assertThat(hop("http://127.0.0.1/", "http://intranet.test:8080/")).isEmpty();
        assertThat(hop("http://intranet.test/", "http://example.org/")).isEmpty();
    }

    @Test
    void namesInOtherAlphabetsAreAskedForInAscii() {
        assertThat(wired("https://bücher.example/straße?q=ä#top"))
                .isEqualTo("https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4");
        assertThat(wired("https://１２７.０.０.１/")).isEqualTo("https://127.0.0.1/");
        assertThat(wired("https://example.org")).isEqualTo("https://example.org/");
        assertThat(wired("mailto:anna@example.org")).isEqualTo("mailto:anna@example.org");
    }

    private String objection(String address) {
        return rule.objection(AddressRule.wired(URI.create(address.replace("exa mple", "exa%20mple"))))
                .orElse("");
    }

    private String hop(String from, String to) {
        return rule.objection(URI.create(from), URI.create(to)).orElse("");
    }

    private static String wired(String address) {
        return AddressRule.wired(URI.create(address)).toString();
    }
}
