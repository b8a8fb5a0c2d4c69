package org.daybook.app.architecture.twins.shared;

import org.daybook.app.architecture.twins.events.NamesakeOne;

record SeesEvents(NamesakeOne event) {}
