/** The smallest parser and extractor. Copy this module to start a plugin of your own. */
@NullMarked
package org.daybook.plugins.example;

import org.jspecify.annotations.NullMarked;
