package org.daybook.app.architecture.twins.ring.one;

import org.daybook.app.architecture.twins.ring.two.Two;
import org.jspecify.annotations.Nullable;

public record One(@Nullable Two two) {}
