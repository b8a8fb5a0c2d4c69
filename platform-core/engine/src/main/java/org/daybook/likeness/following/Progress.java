package org.daybook.likeness.following;

/**
 * How far the follower is.
 *
 * @param position everything up to here has been read
 * @param decided articles up to here were decided on before; they are only remembered
 * @param told what was recognised up to here was recorded by a life before this one and is learnt by reading it
 */
record Progress(long position, long decided, long told) {}
