/**
 * A raw report with its findings marked in place: which characters belong to which, and how marks
 * that overlap are told apart.
 *
 * <p>Knows neither cards nor addresses.
 */
package org.chancery.pages.reader;
