/** Offending twins: each class here breaks a rule on purpose. The room beside is not even null-marked. */
@NullMarked
package org.daybook.app.architecture.twins.ring.two;

import org.jspecify.annotations.NullMarked;
