/**
 * The odds that something happens between two actors within some days, calibrated and scored.
 *
 * <p>Nothing here knows where the happenings come from, and no estimate sees past its own day.
 */
package org.chancery.outlook.odds;
