package org.daybook.benchmarks.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param events how many events, and how many facts where facts are what counts
 * @param tenfold also with ten times as many
 * @param rounds how often everything that is compared is run, in turn
 * @param names benchmarks or single figures; empty means all
 */
public record Options(long events, boolean tenfold, int rounds, List<String> names) {

    private static final long USUAL_EVENTS = 1_000_000;
    private static final int USUAL_ROUNDS = 3;

    public Options {
        names = List.copyOf(names);
    }

    /** Throws with a sentence for whoever typed it. */
    public static Options parse(String... arguments) {
        long events = USUAL_EVENTS;
        boolean tenfold = false;
        int rounds = USUAL_ROUNDS;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--events" -> events = number(argument, arguments, ++i);
                case "--rounds" -> rounds = (int) Math.min(99, number(argument, arguments, ++i));
                case "--long" -> tenfold = true;
                default -> {
                    if (argument.startsWith("-")) {
                        throw new IllegalArgumentException("there is no option " + argument);
                    }
                    names.add(argument);
                }
            }
        }
        return new Options(events, tenfold, rounds, names);
    }

    private static long number(String option, String[] arguments, int place) {
        try {
            long number = Long.parseLong(arguments[place].replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException wrong) {
            // told below
        }
        throw new IllegalArgumentException(option + " wants a number above 0");
    }

    /** Whether a figure was asked for: by its name, or by that of its benchmark, which is the part before the first dot. */
    public boolean wants(String figure) {
        int dot = figure.indexOf('.');
        return names.isEmpty() || names.contains(figure) || (dot > 0 && names.contains(figure.substring(0, dot)));
    }

    /** Whether one of these was. */
    public boolean wantsAny(List<String> figures) {
        return figures.stream().anyMatch(this::wants);
    }
}
