package org.daybook.app.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Who sees whom, class by class. */
final class Neighbours {

    private Neighbours() {}

    static final HouseRule WHO_SEES_WHOM = HouseRule.each(
            "see only their neighbours",
            (house, each) -> Rooms.isFree(house.room(each.getPackageName()))
                    ? Stream.empty()
                    : seen(each)
                            .filter(target -> !allowed(house, each, target))
                            .map(target -> each.getName() + " must not see " + target.getName()));

    /** The desk sees of the engine what is made to be seen: messages and the doors, which are interfaces. */
    static final HouseRule THE_DESK_SEES_MESSAGES = HouseRule.each(
            "see only messages of the engine",
            (house, each) -> !Rooms.entry(house.room(each.getPackageName())).equals(Rooms.entry("ui"))
                    ? Stream.empty()
                    : seen(each)
                            .filter(target -> isMachinery(house, target))
                            .map(target -> each.getName() + " must not see the machinery " + target.getName()));

    /** Folds and decisions are plain Java over events: they can be tested, replayed and kept without any framework. */
    static final HouseRule THE_CORE_SEES_NO_FRAMEWORK = HouseRule.each(
            "see no framework",
            (house, each) -> !each.getSimpleName().matches(".*(Fold|Decisions)")
                    ? Stream.empty()
                    : seen(each)
                            .filter(target ->
                                    house.room(target.getPackageName()).isEmpty())
                            .filter(target -> !target.isPrimitive())
                            .filter(target -> !Rooms.seesOutside("events", target.getName()))
                            .map(target -> each.getName() + " must not see the framework " + target.getName()));

    private static Stream<JavaClass> seen(JavaClass each) {
        return each.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .distinct();
    }

    private static boolean allowed(House house, JavaClass from, JavaClass target) {
        String room = house.room(from.getPackageName());
        String there = house.room(target.getPackageName());
        if (target.isPrimitive()) {
            return true;
        }
        return there.isEmpty() ? Rooms.seesOutside(room, target.getName()) : Rooms.sees(room, there);
    }

    private static boolean isMachinery(House house, JavaClass target) {
        String room = house.room(target.getPackageName());
        boolean engine = !room.isEmpty() && Rooms.ENGINE.contains(room.split("\\.", 2)[0]);
        boolean message = target.isRecord() || target.isEnum() || target.isInterface();
        return engine && !message && !room.equals("shared");
    }
}
