/** Offending twins: each class here breaks a rule on purpose. */
@NullMarked
package org.daybook.app.architecture.twins.shared;

import org.jspecify.annotations.NullMarked;
