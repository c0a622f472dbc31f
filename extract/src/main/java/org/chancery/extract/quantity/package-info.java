/**
 * Reads how much and how many: amounts with unit, currency, period and what they are of.
 *
 * <p>It does not convert currencies or units, and it does not resolve time expressions: those come
 * with the document.
 */
package org.chancery.extract.quantity;
