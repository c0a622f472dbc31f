/**
 * RSS and Atom files, each item a report.
 *
 * <p>This package subscribes to nothing: it reads the file of a feed as it was kept.
 */
package org.chancery.text.format.feed;
