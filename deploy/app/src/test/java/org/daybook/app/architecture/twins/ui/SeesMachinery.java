package org.daybook.app.architecture.twins.ui;

import org.daybook.app.architecture.twins.store.Machinery;

record SeesMachinery(Machinery machinery) {}
