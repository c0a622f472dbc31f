/**
 * Turns a report as printed into clean text, each character aligned to where it came from, and says
 * which of it is title, byline, dateline, paragraph or furniture.
 *
 * <p>This package deletes nothing of the report's words, corrects nothing and understands nothing
 * of what they say.
 */
package org.chancery.text.clean;
