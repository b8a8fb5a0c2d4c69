/** What happened: sealed families of records of plain types. The backbone; sees nothing but the JDK. */
@NullMarked
package org.daybook.events;

import org.jspecify.annotations.NullMarked;
