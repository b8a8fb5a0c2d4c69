package org.daybook.events;

/** Everything that can have happened. A new family or event breaks the compile of everyone who folds it. */
public sealed interface DaybookEvent
        permits ArticleEvent, LikenessEvent, FactEvent, ReviewEvent, PluginEvent, SourceEvent, DeskEvent {}
