/** Who is meant: the registry of actors, names, titles, descriptions and pronouns. */
@NullMarked
package org.daybook.plugins.english.actors;

import org.jspecify.annotations.NullMarked;
