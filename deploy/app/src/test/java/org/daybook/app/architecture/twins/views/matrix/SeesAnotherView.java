package org.daybook.app.architecture.twins.views.matrix;

import org.daybook.app.architecture.twins.views.aid.SeesTheDatabase;

record SeesAnotherView(SeesTheDatabase other) {}
