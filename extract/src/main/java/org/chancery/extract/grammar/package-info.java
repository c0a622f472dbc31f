/**
 * What a parsed sentence says: clauses and their arguments, and the actors its noun phrases stand
 * for.
 *
 * <p>This package neither parses nor knows any rule; it reads the tree that is there, and bends
 * only where trees of news prose are known to go wrong.
 */
package org.chancery.extract.grammar;
