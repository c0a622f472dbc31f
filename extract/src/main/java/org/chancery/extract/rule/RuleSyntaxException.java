package org.chancery.extract.rule;

/** A rule or lexicon file that cannot be read; the message names file, line, fault and remedy. */
public final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleSyntaxException(String file, int line, String fault, String remedy) {
        super("%s, line %d: %s. %s.".formatted(file, line, fault, remedy));
    }
}
