package org.daybook.app.architecture.twins.views.aid;

import org.springframework.stereotype.Component;

@Component
final class AsksSpringFold {}
