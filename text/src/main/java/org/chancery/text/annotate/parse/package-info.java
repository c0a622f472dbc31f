/**
 * Turns a tagged sentence into a dependency tree.
 *
 * <p>It does not split, tag or lemmatise, and it does not decide which sentences are worth a parse.
 */
package org.chancery.text.annotate.parse;
