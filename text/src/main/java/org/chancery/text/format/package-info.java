/**
 * Puts the readers of all formats together.
 *
 * <p>This package reads nothing itself; each format is a package below it that knows no other.
 */
package org.chancery.text.format;
