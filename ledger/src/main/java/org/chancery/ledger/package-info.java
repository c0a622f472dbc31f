/**
 * The memory of Chancery. See the packages below: {@code sql} keeps, {@code resolve} joins, {@code
 * query} asks.
 *
 * <p>Nothing here reads text or decides what a report states.
 */
package org.chancery.ledger;
