package org.daybook.app.architecture.twins.ring.two;

import org.daybook.app.architecture.twins.ring.one.One;
import org.jspecify.annotations.Nullable;

public record Two(@Nullable One one) {}
