package org.chancery.model.text;

/**
 * Part of the page that is not the report's own text: banners, adverts, stamps, bylines. Marked,
 * never deleted.
 *
 * @param span where it stands in the clean text
 * @param reason what it is, such as "update stamp"
 */
public record Furniture(Span span, String reason) {}
