package org.daybook.ui.sources;

import org.daybook.views.sources.SourceList;

/** What can be done with a source from its row. */
interface SourceActions {

    void look(SourceList.Row row);

    void retire(SourceList.Row row);

    void resume(SourceList.Row row);
}
