@NullMarked
package org.daybook.app.wiring;

import org.jspecify.annotations.NullMarked;
