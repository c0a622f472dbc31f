/**
 * Writes elements and text so that no text can become an element.
 *
 * <p>Knows nothing of what is written.
 */
package org.chancery.pages.markup;
