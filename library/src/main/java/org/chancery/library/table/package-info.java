/**
 * Tables: their columns with type and meaning, written as CSV, tab-separated or Parquet.
 *
 * <p>This package does not choose what is written.
 */
package org.chancery.library.table;
