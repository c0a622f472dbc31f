/**
 * Corpora on Apache Spark: reports are read on every processor of a cluster, or of one machine.
 *
 * <p>This package knows no step of reading and nothing of resolution; both are the library's.
 */
package org.chancery.spark;
