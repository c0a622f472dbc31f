/**
 * Crawls in the WARC format, as Common Crawl publishes them.
 *
 * <p>This package fetches nothing: it reads what a crawler has kept.
 */
package org.chancery.text.format.warc;
