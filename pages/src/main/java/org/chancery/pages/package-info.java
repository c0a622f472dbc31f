/**
 * What a person looks at: the record as HTML and SVG, by the same code for a file and for a server.
 *
 * <p>Nothing here reads reports, opens ledgers for writing, or listens on a port.
 */
package org.chancery.pages;
