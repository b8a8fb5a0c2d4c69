package org.daybook.history.rebuild;

import java.sql.SQLException;
import java.util.List;
import org.daybook.work.Progress;

/** Asked when the tables of a rebuild are filled; whether they are swapped in. */
@FunctionalInterface
interface PreviewGate {

    boolean opens(List<RebuiltView<?>> views, long position, Progress progress) throws SQLException;

    /** The rebuild has ended, one way or another. */
    default void end() {}
}
