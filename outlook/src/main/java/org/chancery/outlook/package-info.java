/**
 * What was foretold and what came of it; what comes next. See the packages below: {@code score}
 * keeps the score of forecasts, whoever made them; {@code link} ranks who will do what to whom;
 * {@code odds} says how likely it is between two actors.
 *
 * <p>Nothing here reads text; it judges what is already known.
 */
package org.chancery.outlook;
