package org.daybook.app.gold.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.app.gold.corpus.Wanted.Demand;
import org.daybook.app.gold.corpus.Wanted.Kind;

/** Reads one line of a gold case, such as {@code + REQUEST UKR > SWE ; asked ; on 2023-05-15}. */
final class GoldLine {

    private static final Set<String> TYPES = Set.of(
            ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION"
                            + " MOBILIZE COERCE ASSAULT")
                    .split(" ", -1));
    private static final Set<String> STATUSES =
            Set.of(("REQUESTED UNDER_CONSIDERATION PLEDGED APPROVED CONTRACTED IN_TRANSIT DELIVERED CONTINUING REDUCED"
                            + " PAUSED RESUMPTION_SIGNALLED RESUMED DENIED CANCELLED IN_NEGOTIATION")
                    .split(" ", -1));
    private static final Set<String> FORMS = Set.of("direct", "indirect", "partial");
    private static final Set<String> MODALITIES =
            Set.of("asserted", "ongoing", "historic", "planned", "possible", "requested", "negated");
    private static final Pattern FIELD = Pattern.compile("\\s+;\\s+");
    private static final Pattern DATE = Pattern.compile("on (\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?");
    private static final Pattern COUNT = Pattern.compile("x (\\d+)");

    private GoldLine() {}

    static boolean isOne(String line) {
        return line.startsWith("+ ") || line.startsWith("- ") || line.startsWith("? ");
    }

    static Wanted read(String line) {
        String[] fields = FIELD.split(line.substring(2).strip(), -1);
        Wanted wanted = head(demand(line.charAt(0)), fields[0]);
        for (String field : Arrays.asList(fields).subList(1, fields.length)) {
            wanted = with(wanted, field);
        }
        return wanted;
    }

    private static Demand demand(char sign) {
        return switch (sign) {
            case '+' -> Demand.MUST;
            case '?' -> Demand.MAY;
            default -> Demand.MUST_NOT;
        };
    }

    private static Wanted head(Demand demand, String head) {
        String[] words = head.split(" ", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        return switch (words[0]) {
            case "aid" -> {
                String[] status = rest.split(" ", 2);
                yield between(demand, Kind.AID, known(STATUSES, status[0]), status.length > 1 ? status[1] : "- > -");
            }
            case "quote" -> {
                String[] form = rest.split(" ", 2);
                yield alone(demand, Kind.QUOTATION, known(FORMS, form[0]), form[1]);
            }
            case "silence" -> alone(demand, Kind.SILENCE, "", rest);
            case "interaction" -> between(demand, Kind.INTERACTION, "", "- > -");
            default -> {
                Arrays.stream(words[0].split("/", -1)).forEach(type -> known(TYPES, type));
                yield between(demand, Kind.INTERACTION, words[0], rest.isEmpty() ? "- > -" : rest);
            }
        };
    }

    private static Wanted between(Demand demand, Kind kind, String label, String parties) {
        boolean both = parties.contains("<>");
        String[] sides = parties.split(both ? "<>" : ">", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("“" + parties + "” is not like “UKR > SWE” or “FRA <> RUS”");
        }
        return of(demand, kind, label, parties(sides[0]), parties(sides[1]), both);
    }

    private static Wanted alone(Demand demand, Kind kind, String label, String speaker) {
        return of(demand, kind, label, parties(speaker.equals("nobody") ? "-" : speaker), List.of(), false);
    }

    private static Wanted of(
            Demand demand, Kind kind, String label, List<Party> left, List<Party> right, boolean both) {
        return new Wanted(demand, kind, label, left, right, both, "", "", "", "", "", Optional.empty());
    }

    private static List<Party> parties(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(each -> Party.of(each.strip()))
                .toList();
    }

    private static String known(Set<String> names, String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("“" + name + "” is none of " + names);
        }
        return name;
    }

    private static Wanted with(Wanted old, String field) {
        var date = DATE.matcher(field);
        var count = COUNT.matcher(field);
        boolean said = field.startsWith("is ") && MODALITIES.contains(field.substring(3));
        String modality = said ? field.substring(3) : old.modality();
        String from = date.matches() ? date.group(1) : old.from();
        String to = date.matches() ? Optional.ofNullable(date.group(2)).orElse(from) : old.to();
        String via = field.startsWith("via ") ? field.substring(4) : old.via();
        boolean known = said || date.matches() || count.matches() || field.startsWith("via ");
        return new Wanted(
                old.demand(),
                old.kind(),
                old.label(),
                old.left(),
                old.right(),
                old.reciprocal(),
                known ? old.words() : field,
                modality,
                from,
                to,
                via,
                count.matches() ? Optional.of(Integer.parseInt(count.group(1))) : old.count());
    }
}
