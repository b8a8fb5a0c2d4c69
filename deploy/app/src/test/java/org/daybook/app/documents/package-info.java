/** What is written for people is true as far as a program can tell. */
@NullMarked
package org.daybook.app.documents;

import org.jspecify.annotations.NullMarked;
