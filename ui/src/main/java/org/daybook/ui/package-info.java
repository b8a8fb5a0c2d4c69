/** The desk: a Vaadin Flow application without a frontend build. */
@NullMarked
package org.daybook.ui;

import org.jspecify.annotations.NullMarked;
