package org.daybook.plugins.feed.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.plugin.document.Publication;
import org.daybook.plugins.feed.value.Addresses;
import org.daybook.plugins.feed.value.Dates;
import org.daybook.plugins.feed.value.LanguageCodes;
import org.daybook.plugins.feed.value.Markup;
import org.daybook.plugins.feed.value.Names;
import org.daybook.plugins.feed.value.Paragraphs;
import org.jsoup.nodes.Element;

/** One entry of an XML feed. */
final class XmlEntry {

    private static final List<String> DATES = List.of(
            "published",
            "pubdate",
            "issued",
            "dc:date",
            "dcterms:issued",
            "date",
            "created",
            "dcterms:created",
            "updated",
            "modified",
            "dcterms:modified");

    private XmlEntry() {}

    static Feed.Entry read(Element entry, XmlFeed.Context context) {
        Fields fields = Fields.of(entry);
        Optional<String> link = XmlLinks.page(fields.all("link"), context.bases())
                .or(() -> XmlLinks.permanent(fields.all("guid"), context.bases()))
                .or(() -> XmlLinks.permanent(fields.all("id"), context.bases()));
        List<String> authors = authors(fields, true);
        return new Feed.Entry(
                fields.first("guid", "id", "dc:identifier")
                        .or(() -> about(entry))
                        .orElse(""),
                Stream.of("title", "dc:title", "media:title")
                        .flatMap(name -> fields.all(name).stream())
                        .map(XmlEntry::line)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(""),
                XmlBody.of(fields),
                authors.isEmpty() ? context.authors() : authors,
                link.or(() -> about(entry).filter(Addresses::isWeb)),
                LanguageCodes.first(languages(entry, fields, context)),
                published(fields));
    }

    private static Optional<String> about(Element entry) {
        return Optional.of(entry.attr("rdf:about").strip()).filter(each -> !each.isEmpty());
    }

    /** A title that says it is plain is plain; of all others it has to be found out. */
    static String line(Element title) {
        if (XmlBody.isWrittenOut(title)) {
            return String.join(" ", Paragraphs.of(title, Vocabulary::isValue));
        }
        String words = XmlBody.decoded(title);
        return title.attr("type").equals("text") ? String.join(" ", Markup.plain(words)) : Markup.line(words);
    }

    /** Persons are written out in Atom, and anyhow in RSS; those of an Atom feed hold for its entries. */
    static List<String> authors(Fields fields, boolean ofEntry) {
        List<String> names = new ArrayList<>();
        for (Element author : fields.all("author")) {
            Optional<Element> name = author.children().stream()
                    .filter(each -> Vocabulary.name(each).equals("name"))
                    .findFirst();
            boolean person = author.children().stream()
                    .anyMatch(each -> List.of("name", "email", "uri", "url").contains(Vocabulary.name(each)));
            if (person) {
                name.map(Fields::words).ifPresent(names::add);
            } else if (ofEntry) {
                names.add(Fields.words(author));
            }
        }
        if (ofEntry) {
            fields.words("dc:creator", "dc:author", "creator", "itunes:author").forEach(names::add);
        }
        return Names.of(names);
    }

    private static List<String> languages(Element entry, Fields fields, XmlFeed.Context context) {
        List<String> languages = new ArrayList<>();
        Stream.of("content", "content:encoded", "description", "summary", "title")
                .flatMap(name -> fields.all(name).stream())
                .forEach(each -> languages.add(each.attr("xml:lang")));
        languages.add(entry.attr("xml:lang"));
        fields.words("language", "dc:language").forEach(languages::add);
        languages.addAll(context.languages());
        return languages;
    }

    private static Publication published(Fields fields) {
        for (String name : DATES) {
            for (Element field : fields.all(name)) {
                Optional<Publication> stated = Dates.day(Fields.words(field))
                        .map(day -> Publication.stated(
                                day, "the feed's " + field.tagName().toLowerCase(Locale.ROOT)));
                if (stated.isPresent()) {
                    return stated.get();
                }
            }
        }
        return Publication.unknown();
    }
}
