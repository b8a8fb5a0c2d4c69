package org.daybook.app.architecture.twins.review;

import java.util.UUID;

final class RollsDice {

    String id() {
        return UUID.randomUUID().toString();
    }
}
