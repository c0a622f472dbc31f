/**
 * The record that is served, in the state it is in, and what is read into it.
 *
 * <p>Knows no request.
 */
package org.chancery.server.record;
