package org.chancery.text.clean.html;

import java.util.Optional;
import org.chancery.model.text.Span;

/** A stretch of a page: every character of a page belongs to exactly one piece. */
public sealed interface HtmlPiece {

    /** Where it stands in the page, in UTF-16 units. */
    Span span();

    /** Text between tags, character references still written out. */
    record Text(Span span) implements HtmlPiece {}

    /**
     * A start tag.
     *
     * @param name the element's name in lower case
     * @param source the tag as written
     */
    record Opening(Span span, String name, String source) implements HtmlPiece {

        /**
         * The value of an attribute, references decoded; empty when absent.
         *
         * @param attribute its name in lower case
         */
        public Optional<String> attribute(String attribute) {
            boolean isBare = source.length() <= name.length() + 2;
            return isBare ? Optional.empty() : HtmlAttributes.value(source, attribute);
        }
    }

    /** An end tag. */
    record Closing(Span span, String name) implements HtmlPiece {}

    /** The content of an element that holds no markup, such as "script" or "title". */
    record Verbatim(Span span, String element) implements HtmlPiece {}

    /** A comment, declaration or processing instruction. */
    record Remark(Span span) implements HtmlPiece {}
}
