/**
 * Finds the part of speech of each word of a sentence.
 *
 * <p>The model is a maximum entropy tagger of Stanford CoreNLP (Toutanova, Klein, Manning and
 * Singer 2003): weights of words, of their letters and classes, and of the two tags before. What a
 * word says for itself is summed up once and kept, so that most words cost one look-up. It does not
 * repair what the model gets wrong, and knows no dictionary forms.
 */
package org.chancery.text.annotate.tag;
