package org.daybook.ingestion;

import org.daybook.shared.Command;

/** Hands over every file in a folder of the server and below it, to be read in the background. */
public record SubmitFolder(String folder, String analyst) implements Command {}
