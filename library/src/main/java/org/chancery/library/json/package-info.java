/**
 * The record format: JSON lines in and out, the only place that knows JSON.
 *
 * <p>This package neither chooses what is written nor where to.
 */
package org.chancery.library.json;
