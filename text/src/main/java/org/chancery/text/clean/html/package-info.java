/**
 * Cuts HTML into tags and text without losing a position of the page.
 *
 * <p>This package builds no tree and judges no content; it only says what stands where, so depth
 * and damage of a page cannot hurt it.
 */
package org.chancery.text.clean.html;
