/**
 * Temporal link forecasting: who will do what to whom, judged from what was done before.
 *
 * <p>Nothing here looks at the day it forecasts, and nothing knows of reports: a history is a list
 * of quadruples.
 */
package org.chancery.outlook.link;
