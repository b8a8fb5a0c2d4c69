/** Where articles come from by themselves: feeds, their health, and what a lead does about them. */
@NullMarked
package org.daybook.ui.sources;

import org.jspecify.annotations.NullMarked;
