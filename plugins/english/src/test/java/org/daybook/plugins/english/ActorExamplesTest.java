package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.registry.ActorRegistry;
import org.daybook.plugins.english.registry.Entry;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;

/** Every entry of the actors' tables is found in a sentence, and its counter-example is not. */
class ActorExamplesTest {
    private static final List<String> ORGANISATIONS =
            List.of("governments", "international", "armed-groups", "parties", "companies", "media");

    private static boolean names(AnalyzedArticle article, String name) {
        return article.mentions().stream()
                .flatMap(each -> each.actors().stream())
                .anyMatch(each -> each.name().equals(name));
    }

    private static Optional<Actor> actor(String sentence, String words) {
        AnalyzedArticle article = Read.article(sentence);
        return article.mentions().stream()
                .filter(each -> article.text(each.span()).endsWith(words))
                .flatMap(each -> each.actors().stream())
                .findFirst();
    }

    @Test
    void everySurnameThatMeansSomebodyAloneMeansWhoHeldTheOffice() {
        ActorRegistry registry = ActorRegistry.load();
        List<String> missed = new ArrayList<>();
        for (Entry person : registry.people()) {
            String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
            if (registry.surnamed(surname).contains(person)) {
                LocalDate day = person.terms().isEmpty()
                        ? LocalDate.of(2025, 7, 9)
                        : person.terms().getLast().from().plusDays(20);
                String where = person.country()
                        .filter(registry::code)
                        .map(registry::countryName)
                        .orElse("Geneva");
                AnalyzedArticle article = Read.on(day, "Officials from " + where + " met " + surname + " on Monday.");
                if (!names(article, person.name())) {
                    missed.add(person.name());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void everyOrganisationIsFoundByItsNames() {
        List<String> missed = new ArrayList<>();
        for (String table : ORGANISATIONS) {
            for (List<String> row : Table.rows("actors/organisations/" + table + ".tsv", 7)) {
                if (!names(Read.article("On Monday " + row.get(0) + " issued a statement."), row.get(0))
                        && !names(Read.article("Officials of the " + row.get(0) + " met on Monday."), row.get(0))) {
                    missed.add(row.get(0));
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void organisationsWithCommonNamesFollowTheirExamples() {
        List<String> wrong = new ArrayList<>();
        for (String table : ORGANISATIONS) {
            for (List<String> row : Table.rows("actors/organisations/" + table + ".tsv", 7)) {
                if (!row.get(5).isEmpty() && !names(Read.article(row.get(5)), row.get(0))) {
                    wrong.add("missed: " + row.get(5));
                }
                if (!row.get(6).isEmpty() && names(Read.article(row.get(6)), row.get(0))) {
                    wrong.add("found: " + row.get(6));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyWordForACountryAndItsPeopleIsFound() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("actors/nations.tsv", 5)) {
            for (String name : Table.alternatives(row.get(1))) {
                String bare = name.replaceFirst("^the ", "");
                check(missed, "A letter from the " + bare + " arrived on Monday.", bare, row.get(0));
            }
            for (String adjective : Table.alternatives(row.get(2))) {
                check(missed, "The " + adjective + " government resigned.", adjective + " government", row.get(0));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static void check(List<String> missed, String sentence, String words, String country) {
        Optional<Actor> actor = actor(sentence, words);
        if (actor.flatMap(Actor::country).filter(country::equals).isEmpty()) {
            missed.add(country + ": " + sentence + " -> " + actor.flatMap(Actor::country));
        }
    }

    @Test
    void everyWordForAnOfficeOrABodyTakesItsCountryAndSector() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : Table.rows("actors/roles.tsv", 6)) {
            String word = row.get(0);
            boolean before =
                    Set.of("mr", "mrs", "ms", "dr", "sir", "prof", "rev").contains(word.replace(".", ""));
            String sentence = before || word.endsWith(".")
                    ? "On Monday " + Character.toUpperCase(word.charAt(0)) + word.substring(1) + " Orlo Benk spoke."
                    : "The minister met the Danish " + word + " on Monday.";
            Optional<Actor> actor = actor(sentence, before || word.endsWith(".") ? "Orlo Benk" : word);
            boolean fits =
                    actor.flatMap(Actor::sector).filter(row.get(1)::equals).isPresent()
                            || (before && actor.isPresent())
                            || (row.get(1).equals("CVL") && actor.isPresent());
            if (!fits) {
                missed.add(row.get(1) + " " + sentence + " -> " + actor.flatMap(Actor::sector));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void wordsThatCanMeanOtherThingsFollowTheirExamples() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows("actors/roles.tsv", 6)) {
            if (!row.get(4).isEmpty() && described(row.get(4), row.get(0)).isEmpty()) {
                wrong.add("missed: " + row.get(4));
            }
            if (!row.get(5).isEmpty() && described(row.get(5), row.get(0)).isPresent()) {
                wrong.add("found: " + row.get(5));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Optional<Mention> described(String sentence, String word) {
        AnalyzedArticle article = Read.article(sentence);
        String stem = word.endsWith("y") ? word.substring(0, word.length() - 1) : word;
        return article.mentions().stream()
                .filter(each ->
                        each.kind() == Mention.Kind.DESCRIPTION || each.rule().startsWith("title"))
                .filter(each -> article.text(each.span())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(stem))
                .findFirst();
    }

    @Test
    void wordsOfPagesAndWeaponsAreNobody() {
        List<String> found = new ArrayList<>();
        for (List<String> row : Table.rows("actors/no-actors.tsv", 1)) {
            String word =
                    Character.toUpperCase(row.get(0).charAt(0)) + row.get(0).substring(1);
            String sentence = "In the end the " + word + " arrived on Monday.";
            if (actor(sentence, word).isPresent()) {
                found.add(sentence);
            }
        }
        assertThat(found).isEmpty();
    }
}
