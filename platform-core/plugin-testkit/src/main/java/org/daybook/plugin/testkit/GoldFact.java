package org.daybook.plugin.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Evidence;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Source;
import tools.jackson.databind.JsonNode;

/** A fact as names and values that a gold file can ask for. Actors are named by country, else by name. */
record GoldFact(Map<String, List<String>> values) {

    static GoldFact of(Fact fact, String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        switch (fact) {
            case Fact.Interaction it -> {
                values.put("kind", List.of("interaction"));
                values.put("type", List.of(it.type()));
                values.put("mode", List.of(it.mode()));
                values.put("context", List.of(it.context()));
                values.put("actors", names(it.actors()));
                values.put("recipients", names(it.recipients()));
                values.put("reciprocal", List.of(Boolean.toString(it.reciprocal())));
                values.put(
                        "duration", it.duration().stream().map(String::valueOf).toList());
            }
            case Fact.Aid it -> {
                values.put("kind", List.of("aid"));
                values.put("status", List.of(it.status()));
                values.put("donor", names(it.donor().stream().toList()));
                values.put("recipient", names(it.recipient().stream().toList()));
                values.put("item", List.of(it.item()));
                values.put("catalogue", it.catalogueId().stream().toList());
                values.put("reason", List.of(it.reason()));
            }
            case Fact.Quotation it -> {
                values.put("kind", List.of("quotation"));
                values.put("speaker", names(it.speaker().stream().toList()));
                values.put("cue", List.of(it.cue()));
                values.put("form", List.of(it.form().name().toLowerCase(Locale.ROOT)));
            }
            case Fact.Custom it -> {
                values.put("kind", List.of(it.kind()));
                it.attributes().forEach((name, value) -> values.put(name, List.of(value)));
            }
        }
        values.put("rule", List.of(fact.grounds().rule()));
        values.put("modality", List.of(fact.grounds().modality().name().toLowerCase(Locale.ROOT)));
        values.put("from", day(fact.grounds().date().from()));
        values.put("to", day(fact.grounds().date().to()));
        values.put(
                "sources",
                fact.grounds().attribution().stream().map(Source::speaker).toList());
        for (Evidence each : fact.grounds().evidence()) {
            values.merge("evidence." + each.role(), List.of(each.span().of(text)), GoldFact::joined);
        }
        return new GoldFact(values);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream()
                .map(actor -> actor.country().orElse(actor.name()))
                .toList();
    }

    private static List<String> day(Optional<java.time.LocalDate> day) {
        return day.stream().map(String::valueOf).toList();
    }

    /** Whether it has every value that is asked for; of a list, all elements in any order. */
    boolean matches(JsonNode asked) {
        return asked.propertyStream().allMatch(each -> {
            List<String> have = values.getOrDefault(each.getKey(), List.of());
            return each.getValue().isArray()
                    ? each.getValue().valueStream().allMatch(value -> have.contains(value.asString()))
                    : have.contains(each.getValue().asString());
        });
    }
}
