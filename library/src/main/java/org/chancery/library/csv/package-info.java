/**
 * The record as tables: comma-separated values with stable column names.
 *
 * <p>This package writes only; what it leaves out of a table is in the record format.
 */
package org.chancery.library.csv;
