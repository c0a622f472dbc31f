/**
 * How good forecasts were: rates with their uncertainty, Brier and log score, calibration.
 *
 * <p>Whether a forecast came true is not decided here.
 */
package org.chancery.outlook.score;
