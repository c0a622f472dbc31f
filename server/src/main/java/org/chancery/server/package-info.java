/**
 * The record on a server: pages, an API, and who may do what.
 *
 * <p>Reads no report, resolves nothing and draws nothing itself: that is asked of the library and
 * of the pages.
 */
package org.chancery.server;
