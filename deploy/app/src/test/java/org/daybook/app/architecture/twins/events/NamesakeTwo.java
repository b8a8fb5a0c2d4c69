package org.daybook.app.architecture.twins.events;

import org.daybook.events.StoredName;

@StoredName("twin.happened")
record NamesakeTwo(String id) implements TwinEvent {}
