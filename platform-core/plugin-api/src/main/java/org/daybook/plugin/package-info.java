/** What a plugin implements: parsers, analysers and extractors, found by PF4J. */
@NullMarked
package org.daybook.plugin;

import org.jspecify.annotations.NullMarked;
