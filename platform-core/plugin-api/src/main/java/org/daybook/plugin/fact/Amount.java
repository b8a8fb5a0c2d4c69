package org.daybook.plugin.fact;

import java.util.Optional;

/**
 * How much, with bounds: "more than $66bn" has a low of 66e9 and no high.
 *
 * @param text as written
 * @param unit a thing counted ("missiles"), a currency (ISO 4217) or a unit of time; "" when none
 */
public record Amount(String text, Optional<Double> low, Optional<Double> high, String unit) {

    public static Amount exactly(String text, double value, String unit) {
        return new Amount(text, Optional.of(value), Optional.of(value), unit);
    }

    public static Amount between(String text, Optional<Double> low, Optional<Double> high, String unit) {
        return new Amount(text, low, high, unit);
    }
}
