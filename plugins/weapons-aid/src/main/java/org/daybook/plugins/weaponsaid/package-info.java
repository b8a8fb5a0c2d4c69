/** Which weapons aid is asked for, pledged, paused, resumed, delivered; each step tied to its words. */
@NullMarked
package org.daybook.plugins.weaponsaid;

import org.jspecify.annotations.NullMarked;
