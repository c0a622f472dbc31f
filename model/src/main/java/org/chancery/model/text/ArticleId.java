package org.chancery.model.text;

/**
 * The identity of one report: a digest of its name and its raw text, so that the same report read
 * twice is one.
 *
 * @param value lower-case hexadecimal
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
