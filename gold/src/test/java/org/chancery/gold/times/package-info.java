/**
 * Measures time expressions against a public collection of phrasings with their resolution.
 *
 * <p>It holds none of that collection: where the gold folder is absent, nothing is measured.
 */
package org.chancery.gold.times;
