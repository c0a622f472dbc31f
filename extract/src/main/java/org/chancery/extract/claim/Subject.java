package org.chancery.extract.claim;

/**
 * The phrase that names who speaks.
 *
 * @param from its first word
 * @param to one past its last word, appositions left out
 * @param head the word it is built around
 */
record Subject(int from, int to, int head) {}
