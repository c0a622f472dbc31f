/**
 * Adds the layers of language to a document: sentences, words, parts of speech, dependency trees,
 * quotations and times.
 *
 * <p>It does not know who is who, what day the report is from, or what any sentence states: that is
 * for the actor dictionary, for dating and for extraction.
 */
package org.chancery.text.annotate;
