/**
 * The record for programs, as {@code openapi.json} describes it.
 *
 * <p>The lines of the record format are written by the library.
 */
package org.chancery.server.api;
