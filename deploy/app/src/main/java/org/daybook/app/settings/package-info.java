/** What can be configured. */
@NullMarked
package org.daybook.app.settings;

import org.jspecify.annotations.NullMarked;
