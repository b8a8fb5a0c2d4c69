package org.daybook.app.architecture.twins.events;

import java.math.BigDecimal;
import java.util.List;
import org.daybook.shared.ActorRef;

record Unplain(BigDecimal amount, List<ActorRef> actors) implements TwinEvent {}
