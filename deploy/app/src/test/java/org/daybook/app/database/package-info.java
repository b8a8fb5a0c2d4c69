@NullMarked
package org.daybook.app.database;

import org.jspecify.annotations.NullMarked;
