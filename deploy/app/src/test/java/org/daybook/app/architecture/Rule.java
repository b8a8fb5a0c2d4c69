package org.daybook.app.architecture;

import java.util.List;
import java.util.Locale;

/** The rules of the house, each with the twins it must reject. A rule without an offending twin cannot be written down. */
@SuppressWarnings("ImmutableEnumChecker") // a rule is a function without a state
enum Rule {
    A_ROOM_SEES_ONLY_ITS_NEIGHBOURS(
            Neighbours.WHO_SEES_WHOM,
            "SeesEvents must not see",
            "SeesAnotherView must not see",
            "SeesTheHost must not see"),
    THE_DESK_SEES_ONLY_MESSAGES(Neighbours.THE_DESK_SEES_MESSAGES, "SeesMachinery must not see"),
    FOLDS_AND_DECISIONS_SEE_NO_FRAMEWORK(
            Neighbours.THE_CORE_SEES_NO_FRAMEWORK, "AsksSpringFold must not see the framework"),
    EVERY_PACKAGE_IS_NULL_MARKED(PackageRules.NULL_MARKED, "twins.ring.one is not null-marked"),
    NO_PACKAGES_GO_ROUND_IN_CIRCLES(PackageRules.NO_CYCLES, "One.two"),
    NAMES_SAY_WHAT_THINGS_ARE_FOR(PackageRules.TELLING_NAMES, "DecisionManager has", "ActorDto has"),
    ONLY_TABLES_AND_THE_STORE_SEE_THE_DATABASE(EdgeRules.DATABASE_ONLY_IN_TABLES_AND_STORE, "SeesTheDatabase talks"),
    ONLY_TABLES_AND_THE_STORE_HOLD_SQL(EdgeRules.SQL_ONLY_IN_TABLES_AND_STORE, "SeesTheDatabase.java holds SQL"),
    ONLY_HOST_AND_PLUGINS_SEE_PF4J(EdgeRules.PF4J_ONLY_IN_THE_HOST_AND_PLUGINS, "SeesPluginFramework sees PF4J"),
    AXON_STAYS_AT_ITS_EDGE(EdgeRules.AXON_ONLY_AT_ITS_EDGE, "SeesAxon sees Axon"),
    NOBODY_SEES_MICRONAUT(EdgeRules.NO_MICRONAUT, "SeesMicronaut sees io.micronaut"),
    DECISIONS_AND_FOLDS_SEE_NO_CLOCK_AND_NO_DICE(
            PurityRules.NO_CLOCK_OR_CHANCE,
            "RollsDice uses java.util.UUID.randomUUID",
            "AsksTheTimeFold uses java.time.Instant.now"),
    EVENTS_ARE_MADE_OF_PLAIN_TYPES(
            EventRules.PLAIN_TYPES_ONLY, "Unplain.amount is of java.math.BigDecimal", "Unplain.actors is of"),
    EVERY_EVENT_HAS_A_STORED_NAME_OF_ITS_OWN(
            EventRules.STORED_UNDER_ONE_NAME, "Unplain has no stored name", "NamesakeTwo shares its stored name"),
    NO_FILE_IS_LONGER_THAN_300_LINES(FileRules.SHORT_FILES, "Endless.java has 301 lines"),
    NO_PACKAGE_HOLDS_MORE_THAN_TWELVE_TYPES(FileRules.SMALL_PACKAGES, "crowd holds 13 top-level types"),
    EVERY_PLUGIN_LISTS_ITS_EXTENSIONS(FileRules.LISTS_ITS_EXTENSIONS, "silent has no", "empty has no");

    private final HouseRule rule;
    private final List<String> twins;

    Rule(HouseRule rule, String... twins) {
        this.rule = rule;
        this.twins = List.of(twins);
    }

    List<String> offences(House house) {
        return rule.offences(house);
    }

    /** What the rule must say of each of its twins. */
    List<String> twins() {
        return twins;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
