/** Signing in, roles, and the first password. */
@NullMarked
package org.daybook.ui.signin;

import org.jspecify.annotations.NullMarked;
