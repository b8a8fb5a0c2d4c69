/** The one door for the desk and the command line: send a command, ask a query, watch a view. */
@NullMarked
package org.daybook.gateway;

import org.jspecify.annotations.NullMarked;
