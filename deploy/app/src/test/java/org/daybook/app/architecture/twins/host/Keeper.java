package org.daybook.app.architecture.twins.host;

import org.pf4j.PluginManager;

/** Not an offender: the host may see PF4J. */
public record Keeper(PluginManager plugins) {}
