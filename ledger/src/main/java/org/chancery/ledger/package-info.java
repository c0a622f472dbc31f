/**
 * The memory of Chancery. See the packages below: {@code sql} keeps, {@code query} says what can be
 * asked, {@code resolve} joins findings of one happening, {@code correct} lays corrections over
 * them, {@code search} finds sentences, {@code passage} cuts raw reports into them, {@code copies}
 * tells which reports are copies.
 *
 * <p>Nothing here reads text or decides what a report states.
 */
package org.chancery.ledger;
