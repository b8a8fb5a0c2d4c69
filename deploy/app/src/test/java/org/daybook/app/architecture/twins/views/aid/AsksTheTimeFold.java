package org.daybook.app.architecture.twins.views.aid;

import java.time.Instant;

final class AsksTheTimeFold {

    Instant since() {
        return Instant.now();
    }
}
