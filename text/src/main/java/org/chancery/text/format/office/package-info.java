/**
 * Documents that only large libraries can read: PDF, word processors' formats, EPUB and e-mail.
 *
 * <p>This process never parses such a file. A child process does, with bounded memory and time, so
 * that a hostile file ends its child and nothing else.
 */
package org.chancery.text.format.office;
