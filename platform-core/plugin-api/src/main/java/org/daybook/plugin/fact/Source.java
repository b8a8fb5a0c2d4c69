package org.daybook.plugin.fact;

/**
 * One hop of an attribution chain, origin first: "people familiar" → Financial Times → this outlet.
 *
 * @param speaker as the registry names it, or as written
 * @param named false for "people familiar with the matter" and their like
 */
public record Source(String speaker, boolean named, Role role) {

    /** Whether the words come from this hop or only passed through it. */
    public enum Role {
        ORIGIN,
        VIA
    }

    public static Source origin(String speaker, boolean named) {
        return new Source(speaker, named, Role.ORIGIN);
    }

    public static Source via(String speaker) {
        return new Source(speaker, true, Role.VIA);
    }
}
