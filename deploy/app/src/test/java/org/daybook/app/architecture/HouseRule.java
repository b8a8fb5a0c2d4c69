package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One rule of the house; an empty list means that it is kept. */
@FunctionalInterface
interface HouseRule {

    List<String> offences(House house);

    /** A rule in the words of ArchUnit. */
    static HouseRule of(ArchRule rule) {
        return house -> rule.allowEmptyShould(true)
                .evaluate(house.classes())
                .getFailureReport()
                .getDetails();
    }

    /** A rule that looks at one class after the other and names each offence. */
    static HouseRule each(String words, BiFunction<House, JavaClass, Stream<String>> offences) {
        return house -> of(ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>(words) {
                    @Override
                    public void check(JavaClass each, ConditionEvents events) {
                        offences.apply(house, each)
                                .forEach(offence -> events.add(SimpleConditionEvent.violated(each, offence)));
                    }
                }))
                .offences(house);
    }
}
