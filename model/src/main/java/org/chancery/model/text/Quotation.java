package org.chancery.model.text;

/**
 * Words between quotation marks.
 *
 * @param span the words with their marks, in the clean text; a quotation that its paragraph leaves
 *     open ends with it
 * @param words the words without the marks
 * @param speech true for reported speech, false for a term or title set in quotation marks
 */
public record Quotation(Span span, Span words, boolean speech) {}
