/**
 * What a parsed sentence says: clauses and their arguments, and the actors its noun phrases stand
 * for.
 *
 * <p>Where to begin: {@link org.chancery.extract.grammar.SentenceTree} is the tree, {@code
 * MendedTree} what runs each {@code …Repair} on it, {@link org.chancery.extract.grammar.Predicate}
 * one word with all that belongs to it, {@link org.chancery.extract.grammar.Slot} the names that
 * rules have for those places, {@link org.chancery.extract.grammar.ActorFinder} who a noun phrase
 * is.
 *
 * <p>This package neither parses nor knows any rule; it reads the tree that is there, and bends
 * only where trees of news prose are known to go wrong.
 */
package org.chancery.extract.grammar;
