package org.chancery.text.clean;

import java.util.Set;
import org.chancery.model.text.Span;

/** A paragraph, heading or line that stands by itself, without the space around it. */
record Block(Span span, String text) {

    private static final int LONGEST_HEADLINE = 180;
    private static final int SHORTEST_PROSE = 60;
    private static final int LONGEST_SECTION_HEAD = 7;
    private static final Set<String> JOINING = Set.of("and", "of", "the", "&");

    /** True for text that ends as a sentence does. */
    boolean endsAsSentence() {
        int end = text.length();
        while (end > 0 && isCloser(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** True for a line that could be a headline: short, begun as one, without a full stop. */
    boolean looksLikeHeadline() {
        if (text.length() > LONGEST_HEADLINE || text.indexOf(' ') < 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean isStatement = endsAsSentence() && last != '?' && last != '!';
        if (isStatement || ",;:".indexOf(last) >= 0) {
            return false;
        }
        int first = text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** True for running text: a sentence too long for a label, or anything too long for a line. */
    boolean isProse() {
        return text.length() > LONGEST_HEADLINE
                || (endsAsSentence() && text.length() >= SHORTEST_PROSE);
    }

    /** True for a line of a few names, such as "CHILE AND PERU": the heading of a section. */
    boolean looksLikeSectionHead() {
        String[] words = text.split("[\\s,/–—-]+", -1);
        boolean names = words.length > 1 && words.length <= LONGEST_SECTION_HEAD;
        for (String word : words) {
            boolean named = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            names &= named || JOINING.contains(word);
        }
        return names && looksLikeHeadline();
    }

    private static boolean isCloser(char character) {
        return "\"”’')]»".indexOf(character) >= 0;
    }
}
