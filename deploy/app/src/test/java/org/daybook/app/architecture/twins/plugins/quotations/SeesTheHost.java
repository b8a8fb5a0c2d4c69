package org.daybook.app.architecture.twins.plugins.quotations;

import org.daybook.app.architecture.twins.host.Keeper;

record SeesTheHost(Keeper keeper) {}
