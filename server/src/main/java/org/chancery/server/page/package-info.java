/**
 * The pages that people look at, and the forms they send.
 *
 * <p>Lays nothing out: that is done by the pages.
 */
package org.chancery.server.page;
