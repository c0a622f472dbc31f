/**
 * Takes over what other dictionaries know of actors: places, officials, organisations and the nouns
 * for people, each into tables of the dictionary's own shape.
 *
 * <p>It decides what is taken and says why the rest is not; it does not read reports.
 */
package org.chancery.text.imports;
