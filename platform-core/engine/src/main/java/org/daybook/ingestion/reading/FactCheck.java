package org.daybook.ingestion.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugin.fact.Evidence;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.fact.Reason;
import org.daybook.plugin.fact.Source;

/** Copies facts into values of our own. No words, no fact: a span outside the text makes it invalid. */
final class FactCheck {

    static final int FACTS = 2_000;
    private static final int EVIDENCE = 100;
    private static final int ACTORS = 50;
    private static final int WORDS = 4_000;
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> TYPES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");
    private static final Set<String> STATUSES = Set.of(
            "REQUESTED",
            "UNDER_CONSIDERATION",
            "PLEDGED",
            "APPROVED",
            "CONTRACTED",
            "IN_TRANSIT",
            "DELIVERED",
            "CONTINUING",
            "REDUCED",
            "PAUSED",
            "RESUMPTION_SIGNALLED",
            "RESUMED",
            "DENIED",
            "CANCELLED",
            "IN_NEGOTIATION");

    private FactCheck() {}

    /** The good ones of a plugin's answer; what is wrong with the others is added to the faults. */
    static List<Fact> good(List<Fact> given, int textLength, List<String> faults) {
        List<Fact> good = new ArrayList<>();
        for (Fact fact : given) {
            if (good.size() == FACTS) {
                faults.add("it found more than " + FACTS + " facts in one article");
                break;
            }
            try {
                good.add(copy(fact, textLength));
            } catch (IllegalArgumentException wrong) {
                faults.add("a fact by rule " + fact.grounds().rule() + " was dropped: " + wrong.getMessage());
            }
        }
        return List.copyOf(good);
    }

    private static Fact copy(Fact fact, int length) {
        return switch (fact) {
            case Fact.Interaction it -> {
                require(TYPES.contains(it.type()), it.type() + " is no PLOVER type");
                require(!it.actors().isEmpty() || !it.recipients().isEmpty(), "nobody takes part");
                yield new Fact.Interaction(
                        it.type(),
                        words(it.mode()),
                        words(it.context()),
                        actors(it.actors()),
                        actors(it.recipients()),
                        it.reciprocal(),
                        it.duration(),
                        grounds(it.grounds(), length));
            }
            case Fact.Aid it -> {
                require(STATUSES.contains(it.status()), it.status() + " is no status of aid");
                yield new Fact.Aid(
                        it.donor().map(FactCheck::actor),
                        it.recipient().map(FactCheck::actor),
                        words(it.item()),
                        it.catalogueId().map(FactCheck::words),
                        it.status(),
                        it.quantity().map(FactCheck::amount),
                        it.value().map(FactCheck::amount),
                        words(it.reason()),
                        grounds(it.grounds(), length));
            }
            case Fact.Quotation it ->
                new Fact.Quotation(
                        it.speaker().map(FactCheck::actor),
                        words(it.cue()),
                        it.form(),
                        it.addressee().map(FactCheck::actor),
                        grounds(it.grounds(), length));
            case Fact.Custom it -> {
                require(KIND.matcher(it.kind()).matches(), it.kind() + " is no name of a kind");
                yield new Fact.Custom(it.kind(), attributes(it.attributes()), grounds(it.grounds(), length));
            }
        };
    }

    private static Grounds grounds(Grounds given, int length) {
        List<Evidence> evidence = new ArrayList<>();
        boolean sentence = false;
        for (Evidence each : given.evidence()) {
            require(evidence.size() < EVIDENCE, "it has more than " + EVIDENCE + " pieces of evidence");
            require(each.span().end() <= length, "the evidence “" + each.role() + "” ends outside the text");
            require(each.span().length() > 0 && !each.role().isBlank(), "a piece of evidence is empty");
            Evidence copy = new Evidence(words(each.role()), each.span());
            sentence |= each.role().equals("sentence");
            if (!evidence.contains(copy)) {
                evidence.add(copy);
            }
        }
        require(sentence, "no evidence has the role sentence");
        require(given.confidence() >= 0 && given.confidence() <= 1, "its confidence is not between 0 and 1");
        List<Source> chain = new ArrayList<>();
        for (Source each : given.attribution()) {
            require(chain.size() < ACTORS, "its chain of sources is too long");
            chain.add(new Source(words(each.speaker()), each.named(), each.role()));
        }
        return new Grounds(
                words(given.rule()),
                List.copyOf(evidence),
                given.modality(),
                given.date(),
                List.copyOf(chain),
                given.confidence(),
                Clean.words(given.inferred(), ACTORS),
                reasons(given.why(), length));
    }

    private static List<Reason> reasons(List<Reason> given, int length) {
        List<Reason> why = new ArrayList<>();
        for (Reason each : given) {
            require(why.size() < EVIDENCE, "it gives more than " + EVIDENCE + " reasons");
            require(each.span().end() <= length, "the reason “" + each.step() + "” ends outside the text");
            why.add(new Reason(words(each.step()), words(each.note()), each.span()));
        }
        return List.copyOf(why);
    }

    private static List<Actor> actors(List<Actor> given) {
        List<Actor> copies = new ArrayList<>();
        for (Actor each : given) {
            require(copies.size() < ACTORS, "it has more than " + ACTORS + " actors on one side");
            copies.add(actor(each));
        }
        return List.copyOf(copies);
    }

    private static Actor actor(Actor given) {
        require(!given.name().isBlank(), "an actor has no name");
        return new Actor(
                words(given.name()),
                words(given.text()),
                given.country().map(FactCheck::words),
                given.sector().map(FactCheck::words),
                given.registryId().map(FactCheck::words));
    }

    private static Amount amount(Amount given) {
        return new Amount(
                words(given.text()),
                given.low().filter(Double::isFinite),
                given.high().filter(Double::isFinite),
                given.unit());
    }

    private static Map<String, String> attributes(Map<String, String> given) {
        Map<String, String> copies = new TreeMap<>();
        for (Map.Entry<String, String> each : given.entrySet()) {
            require(copies.size() < ACTORS, "it has more than " + ACTORS + " attributes");
            copies.put(words(each.getKey()), words(each.getValue()));
        }
        return java.util.Collections.unmodifiableMap(copies);
    }

    private static String words(String given) {
        require(given.length() <= WORDS, "one of its values has more than " + WORDS + " characters");
        return Clean.words(given);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** What tells one fact of an article from another: kind, type, who, and where it stands. */
    static String id(String articleId, Fact fact) {
        List<String> parts = new ArrayList<>(List.of("fact", articleId));
        switch (fact) {
            case Fact.Interaction it -> {
                parts.addAll(List.of(
                        "interaction", it.type(), it.grounds().modality().name()));
                parts.add(names(it.actors()));
                parts.add(names(it.recipients()));
            }
            case Fact.Aid it -> {
                parts.addAll(List.of(
                        "aid", it.status(), it.item(), it.grounds().modality().name()));
                parts.add(names(it.donor().stream().toList()));
                parts.add(names(it.recipient().stream().toList()));
            }
            case Fact.Quotation it ->
                parts.addAll(List.of("quotation", names(it.speaker().stream().toList())));
            case Fact.Custom it ->
                parts.addAll(List.of(it.kind(), it.attributes().toString()));
        }
        List<Evidence> evidence = new ArrayList<>(fact.grounds().evidence());
        evidence.sort(java.util.Comparator.comparing(Evidence::span).thenComparing(Evidence::role));
        evidence.forEach(each ->
                parts.add(each.role() + each.span().start() + "-" + each.span().end()));
        return Fingerprint.id(parts.toArray(String[]::new));
    }

    private static String names(List<Actor> actors) {
        return String.join("\u001e", actors.stream().map(Actor::name).sorted().toList());
    }

    static Optional<String> first(List<String> faults) {
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults.getFirst());
    }
}
