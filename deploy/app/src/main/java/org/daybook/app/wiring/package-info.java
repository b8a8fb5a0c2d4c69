/** Which part is handed to which: small configuration classes, one for a package of the engine. */
@NullMarked
package org.daybook.app.wiring;

import org.jspecify.annotations.NullMarked;
