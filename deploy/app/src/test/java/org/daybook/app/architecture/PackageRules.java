package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds for every package and every name in it. */
final class PackageRules {

    /** Words that say nothing about what a class is for. */
    private static final Pattern EMPTY_WORDS =
            Pattern.compile(".*(Manager|Utils?|Helper|Impl|Dto|DTO|Common)(?![a-z]).*");

    private PackageRules() {}

    static final HouseRule NULL_MARKED = house -> {
        Set<String> marked = house.classes().stream()
                .filter(each -> each.getSimpleName().equals("package-info"))
                .filter(each -> each.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        return house.classes().stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(each -> !house.room(each).isEmpty() && !marked.contains(each))
                .map(each -> each + " is not null-marked")
                .sorted()
                .toList();
    };

    static final HouseRule NO_CYCLES = house -> HouseRule.of(SlicesRuleDefinition.slices()
                    .matching(house.base() + ".(**)")
                    .should()
                    .beFreeOfCycles())
            .offences(house);

    static final HouseRule TELLING_NAMES = house -> house.classes().stream()
            .filter(each -> !house.room(each.getPackageName()).isEmpty())
            .filter(each -> EMPTY_WORDS.matcher(each.getSimpleName()).matches())
            .map(each -> each.getName() + " has an empty word in its name")
            .sorted()
            .toList();
}
