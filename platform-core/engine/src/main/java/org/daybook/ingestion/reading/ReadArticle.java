package org.daybook.ingestion.reading;

import java.util.List;

/**
 * An article with what was found in it.
 *
 * @param problems plugins that failed on it, in words; the facts of the others are there
 */
public record ReadArticle(FreshArticle source, List<FoundFact> facts, List<String> problems) {}
