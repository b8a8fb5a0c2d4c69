/** What a plugin author tests with: contracts to extend, naughty strings, gold files. */
@NullMarked
package org.daybook.plugin.testkit;

import org.jspecify.annotations.NullMarked;
