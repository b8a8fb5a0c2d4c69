package org.daybook.sources;

import java.util.List;
import org.daybook.shared.Command;

/**
 * Hands over pages by their addresses, to be fetched and read in the background; answered with {@code Started}.
 *
 * @param addresses as they were typed; blank ones do not count
 * @param outlet whose articles they are; "" when the pages say so
 */
public record SubmitAddresses(List<String> addresses, String outlet, String analyst) implements Command {}
