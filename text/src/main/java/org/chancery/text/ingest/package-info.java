/**
 * Brings reports in: from files, folders and streams to articles, or to a reason why not.
 *
 * <p>This package does not clean, date or understand what it reads, and it changes no character of
 * a report beyond decoding its bytes.
 */
package org.chancery.text.ingest;
