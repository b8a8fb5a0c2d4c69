/** The words that tell a step in the life of weapons aid, and how several of them add up to a status. */
@NullMarked
package org.daybook.plugins.weaponsaid.status;

import org.jspecify.annotations.NullMarked;
