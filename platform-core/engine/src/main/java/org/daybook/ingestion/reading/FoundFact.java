package org.daybook.ingestion.reading;

import org.daybook.plugin.fact.Fact;

/** A checked fact. Its id does not depend on the extractor's version, so decisions on it outlive an update. */
public record FoundFact(String id, Fact fact, String extractor, String extractorVersion) {}
