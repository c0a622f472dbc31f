package org.chancery.extract.quantity;

/**
 * What an amount is counted in.
 *
 * @param name the canonical name, singular, or the ISO 4217 code
 * @param unitClass the class, such as "duration", "arms" or "money"
 */
record Unit(String name, String unitClass) {}
