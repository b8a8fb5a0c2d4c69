package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What decides and what folds must say the same tomorrow: no clock, no chance. The same holds for plugins. */
final class PurityRules {

    private static final Pattern IMPURE = Pattern.compile("java\\.time\\..*\\.now"
            + "|java\\.time\\.Clock\\..*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
            + "|java\\.lang\\.Math\\.random"
            + "|java\\.util\\.UUID\\.randomUUID"
            + "|java\\.util\\.(SplittableRandom|Random|concurrent\\.ThreadLocalRandom)\\..*"
            + "|java\\.util\\.Collections\\.shuffle"
            + "|java\\.security\\.SecureRandom\\..*");

    private static final Pattern PURE_ROOMS = Pattern.compile("(shared|events|review|views|plugins)(\\..*)?");

    private PurityRules() {}

    static final HouseRule NO_CLOCK_OR_CHANCE = HouseRule.each(
            "look at no clock and throw no dice",
            (house, each) -> !pure(house, each)
                    ? Stream.empty()
                    : each.getAccessesFromSelf().stream()
                            .map(access -> access.getTarget())
                            .map(PurityRules::name)
                            .filter(IMPURE.asMatchPredicate())
                            .distinct()
                            .map(name -> each.getName() + " uses " + name));

    private static boolean pure(House house, JavaClass each) {
        String room = house.room(each.getPackageName());
        return (PURE_ROOMS.matcher(room).matches() && !room.endsWith(".training"))
                || each.getSimpleName().matches(".*(Fold|Decisions)");
    }

    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
