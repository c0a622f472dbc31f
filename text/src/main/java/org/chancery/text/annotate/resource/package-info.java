/**
 * Reads the word lists and rule files that the language steps ship with.
 *
 * <p>It gives lines and words; what they mean is for the reader's caller.
 */
package org.chancery.text.annotate.resource;
