package org.daybook.plugins.feed.format;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daybook.plugins.feed.value.Markup;
import org.daybook.plugins.feed.value.Paragraphs;
import org.jsoup.nodes.Element;

/** The fullest text a feed has of an entry: feeds give a teaser here and the article there, under any of these names. */
final class XmlBody {

    private static final List<String> TEXTS = List.of(
            "content:encoded",
            "encoded",
            "content",
            "html:body",
            "body",
            "fullitem",
            "description",
            "summary",
            "dc:description");
    /** Of pictures and recordings; they are the text only where there is no other. */
    private static final List<String> OTHERWISE = List.of("itunes:summary", "media:description", "media:text");

    private static final Pattern PICTURES_AND_SOUND = Pattern.compile("(?:image|audio|video)/|application/(?:pdf|zip)");

    private XmlBody() {}

    static List<String> of(Fields fields) {
        List<String> fullest = fullest(fields, TEXTS);
        return fullest.isEmpty() ? fullest(fields, OTHERWISE) : fullest;
    }

    private static List<String> fullest(Fields fields, List<String> names) {
        List<String> fullest = List.of();
        int length = 0;
        for (String name : names) {
            for (Element each : fields.all(name)) {
                List<String> paragraphs = paragraphs(each);
                int longer = paragraphs.stream().mapToInt(String::length).sum();
                if (longer > length) {
                    fullest = paragraphs;
                    length = longer;
                }
            }
        }
        return fullest;
    }

    private static List<String> paragraphs(Element element) {
        if (isWrittenOut(element)) {
            return Paragraphs.of(element, Vocabulary::isValue);
        }
        return Markup.paragraphs(decoded(element));
    }

    /** Whether its markup stands in the feed as it is, not escaped. */
    static boolean isWrittenOut(Element element) {
        return element.children().stream().anyMatch(each -> !Vocabulary.isValue(each));
    }

    /** The words of an element. Atom writes in Base64 what is neither text nor XML, and some texts as well. */
    static String decoded(Element element) {
        String words = Fields.words(element);
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        boolean encoded =
                type.equals("application/octet-stream") || element.attr("mode").equals("base64");
        if (!encoded) {
            return PICTURES_AND_SOUND.matcher(type).lookingAt() ? "" : words;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(words), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            return "";
        }
    }
}
