/**
 * Builds a phrase tree step by step, each time the step that the weights of a model speak for.
 *
 * <p>The model is a shift-reduce parser of Stanford CoreNLP; features and legal steps are those of
 * its {@code BasicFeatureFactory} and {@code Transition}s, computed over arrays of numbers. Reads
 * no file and knows no dependencies.
 */
package org.chancery.text.annotate.parse.steps;
