package org.chancery.outlook.score;

/**
 * The forecasts whose probability lies in one range, and how often they came true.
 *
 * @param from the least probability of the range
 * @param to the greatest
 * @param count how many forecasts there are
 * @param forecast their mean probability
 * @param happened the share of them that came true
 */
public record CalibrationBin(double from, double to, int count, double forecast, double happened) {}
