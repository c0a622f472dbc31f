/**
 * Reads what is said to lie ahead: schedules, predictions, expectations, promises, targets,
 * conditionals and denials of a future.
 *
 * <p>It does not say what came of a forecast: that takes later reports.
 */
package org.chancery.extract.forecast;
