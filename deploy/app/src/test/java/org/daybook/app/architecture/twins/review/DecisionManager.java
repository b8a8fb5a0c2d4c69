package org.daybook.app.architecture.twins.review;

final class DecisionManager {}
