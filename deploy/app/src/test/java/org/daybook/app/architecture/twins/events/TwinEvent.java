package org.daybook.app.architecture.twins.events;

interface TwinEvent {}
