package org.daybook.app.architecture.twins.shared;

record ActorDto(String name) {}
