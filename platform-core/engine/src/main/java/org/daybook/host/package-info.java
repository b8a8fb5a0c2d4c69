/** Finds, isolates and guards plugins. With the plugin API the only importer of PF4J. */
@NullMarked
package org.daybook.host;

import org.jspecify.annotations.NullMarked;
