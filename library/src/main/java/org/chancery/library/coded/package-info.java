/**
 * Events in the layouts of other event data sets, for programs that read those.
 *
 * <p>This package codes nothing: codes, scales and actors come from the record and its tables.
 */
package org.chancery.library.coded;
