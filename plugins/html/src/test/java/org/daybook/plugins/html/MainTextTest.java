package org.daybook.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MainTextTest {

    private static final String ONE =
            "The harbour of Northport was closed on Monday after a storm had torn two cranes from the quay, officials said.";
    private static final String TWO =
            "Nobody was hurt, the port authority said, and the ferries to the islands should run again before the weekend.";
    private static final String THREE =
            "Divers are to look at the foundations on Wednesday; until they have done so, no ship may moor at the outer quay.";
    private static final String ELSEWHERE =
            "The council of a neighbouring town has put off its vote on the new lighthouse for the third time this year.";
    private static final String DESCRIPTION = "Two cranes are gone, and the ferries wait for the divers";

    @Test
    void aFormAroundTheWholePageIsNoForm() {
        assertThat(text("<form id=page><div><article>" + paragraphs(ONE, TWO, THREE) + "</article></div></form>"))
                .containsExactly(ONE, TWO, THREE);
    }

    @Test
    void aPageThatCallsItsColumnsSidebarIsReadAllTheSame() {
        String columns = "<div class=sidebar-grid__content>%s</div><div class=sidebar-grid__content>%s</div>"
                .formatted(paragraphs(ONE, TWO), paragraphs(THREE));
        assertThat(text(columns + "<div class=menu>" + "<a href=/x>Weather at sea</a> ".repeat(40) + "</div>"))
                .contains(ONE, TWO);
        assertThat(text("<article>" + paragraphs(ONE, TWO, THREE) + "</article><div class=sidebar>"
                        + paragraphs(ELSEWHERE) + "</div>"))
                .containsExactly(ONE, TWO, THREE);
    }

    @Test
    void theStandfirstIsTheLineThatTheDescriptionRepeats() {
        String head = "<meta name=description content='" + DESCRIPTION + "'>";
        String body = "<article><div>" + paragraphs(ONE, TWO, THREE) + "</div></article>";
        assertThat(text(head, "<header><h1>Storm</h1><div>" + DESCRIPTION + "</div></header>" + body))
                .containsExactly(DESCRIPTION, ONE, TWO, THREE);
        assertThat(text(head, "<header><h1>Storm</h1><div>Northport</div></header>" + body))
                .containsExactly(ONE, TWO, THREE);
        assertThat(text(head, body + "<div>" + DESCRIPTION + "</div>")).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void aLabelWithNothingButALinkBehindItIsPromotion() {
        assertThat(text("<article><p>" + ONE
                        + "</p><p>Cypa zes odo | <a href=/b>Ten lighthouses that are worth a visit</a></p>"
                        + paragraphs(TWO, THREE) + "</article>"))
                .containsExactly(ONE, TWO, THREE);
        String linked =
                "The mayor: <a href=/c>the full text</a> of her speech was read to the crews that were waiting on the quay.";
        assertThat(text("<article><p>" + ONE + "</p><p>" + linked + "</p><p>" + TWO + "</p></article>"))
                .hasSize(3);
    }

    @Test
    void aLineAboutTheAuthorClosesTheArticle() {
        assertThat(text("<article>" + paragraphs(ONE, TWO, THREE)
                        + "<h3>About the author</h3><p>Ana has covered the coast"
                        + " for ten years and lives by the harbour.</p></article>"))
                .containsExactly(ONE, TWO, THREE);
        assertThat(text("<article>" + paragraphs(ONE) + "<h3>About the author of the plan</h3>" + paragraphs(TWO, THREE)
                        + "</article>"))
                .contains(TWO, THREE);
    }

    @Test
    void aListAtTheEndIsKeptAndALineOfCreditsIsNot() {
        String sailings = "<li>7 July: Outer Isle</li><li>8 July: Seal Rock</li><li>9 July: Gull Point</li>"
                + "<li>10 July: Outer Isle</li><li>11 July: Seal Rock and back</li><li>12 July: Gull Point and back</li>";
        assertThat(text("<article>" + paragraphs(ONE, TWO, THREE) + "<ul>" + sailings + "</ul></article>"))
                .contains("7 July: Outer Isle", "12 July: Gull Point and back");
        assertThat(text("<article>" + paragraphs(ONE, TWO, THREE) + "<p>Northport Courier</p></article>"))
                .containsExactly(ONE, TWO, THREE);
    }

    @Test
    void ideographsMakeAParagraphSooner() {
        String storm = "北港市当局周一宣布因暴风雨关闭港口两台起重机倒塌无人受伤渡轮将于周末恢复";
        assertThat(Promotion.isParagraph(new Body.Block(storm, false, 0))).isTrue();
        assertThat(Promotion.isParagraph(new Body.Block("The harbour is closed for the day", false, 0)))
                .isFalse();
    }

    @Test
    void placeholdersNumbersOfPicturesAndBoxesAreLeftOut() {
        assertThat(text("<article><p>" + ONE + "</p><p>Image 2 of 7</p><p>Recommended external content</p>"
                        + "<div class=fact-box><p>" + ELSEWHERE + "</p></div><div role=dialog><p>" + ELSEWHERE
                        + "</p></div>"
                        + paragraphs(TWO, THREE) + "</article>"))
                .containsExactly(ONE, TWO, THREE);
    }

    private static String paragraphs(String... paragraphs) {
        return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
    }

    private static List<String> text(String body) {
        return text("", body);
    }

    private static List<String> text(String head, String body) {
        Document page = Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>");
        return MainText.of(page, LinkedData.of(page), "Storm").stream()
                .map(Body.Block::text)
                .toList();
    }
}
