package org.daybook.plugin.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as it arrived. The hints are what whoever handed it over said of it; a parser prefers them to its own reading.
 *
 * @param name file name, path or a name given to pasted text; never blank
 * @param content the bytes as they came; not to be changed by the parser
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawDocument(
        String name,
        byte[] content,
        Optional<String> mediaType,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<LocalDate> published) {

    /** A document of which nothing but the name is known. */
    public static RawDocument of(String name, byte[] content) {
        return new RawDocument(
                name,
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public RawDocument withMediaType(String value) {
        return new RawDocument(name, content, Optional.of(value), url, title, outlet, published);
    }

    public RawDocument withUrl(String value) {
        return new RawDocument(name, content, mediaType, Optional.of(value), title, outlet, published);
    }

    public RawDocument withTitle(String value) {
        return new RawDocument(name, content, mediaType, url, Optional.of(value), outlet, published);
    }

    public RawDocument withOutlet(String value) {
        return new RawDocument(name, content, mediaType, url, title, Optional.of(value), published);
    }

    public RawDocument withPublished(LocalDate value) {
        return new RawDocument(name, content, mediaType, url, title, outlet, Optional.of(value));
    }
}
