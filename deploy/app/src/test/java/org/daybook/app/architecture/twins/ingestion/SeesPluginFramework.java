package org.daybook.app.architecture.twins.ingestion;

import org.pf4j.PluginManager;

record SeesPluginFramework(PluginManager plugins) {}
