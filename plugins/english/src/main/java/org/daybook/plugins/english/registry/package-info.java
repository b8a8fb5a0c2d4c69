/** Who is known by which name: countries, organisations, people, places and the words for offices. */
@NullMarked
package org.daybook.plugins.english.registry;

import org.jspecify.annotations.NullMarked;
