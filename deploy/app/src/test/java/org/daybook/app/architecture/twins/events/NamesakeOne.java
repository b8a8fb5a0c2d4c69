package org.daybook.app.architecture.twins.events;

import org.daybook.events.StoredName;

@StoredName("twin.happened")
public record NamesakeOne(String id) implements TwinEvent {}
