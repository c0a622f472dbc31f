/**
 * Reads the toolkit's serialised parser model into a fifth of the memory that the toolkit itself
 * needs for it.
 *
 * <p>The classes bear the names of those that were serialised, as Java serialisation demands, and
 * hold of them only what parsing uses. Nothing here parses: that is in {@code steps}.
 */
package org.chancery.text.annotate.parse.stored;
