package org.daybook.app.architecture.twins.views.matrix;

import org.axonframework.messaging.Message;

record SeesAxon(Message<?> message) {}
