/** What people do at the desk, done in a real browser with the real application. */
@NullMarked
package org.daybook.app.journey;

import org.jspecify.annotations.NullMarked;
