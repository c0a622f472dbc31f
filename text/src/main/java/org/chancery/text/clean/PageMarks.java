package org.chancery.text.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.text.Span;

/**
 * What the markup says of each clean character: whether it is in the main heading, in a link, in a
 * region that is furniture, in which content element. Kept by character, so that any nesting costs
 * the same.
 */
final class PageMarks {
    static final int HEADLINE = 1;
    static final int HEADING = 2;
    static final int LINK = 4;

    /** A content element is believed to be the article from so many characters on. */
    private static final int SHORTEST_ARTICLE = 200;

    private static final PageMarks NONE =
            new PageMarks(new byte[0], new int[0], new boolean[0], List.of());

    private final byte[] flags;
    private final int[] reasons;
    private final boolean[] inArticle;
    private final List<String> reasonNames;

    private PageMarks(byte[] flags, int[] reasons, boolean[] inArticle, List<String> reasonNames) {
        this.flags = flags;
        this.reasons = reasons;
        this.inArticle = inArticle;
        this.reasonNames = reasonNames;
    }

    /** The marks of a text without markup. */
    static PageMarks none() {
        return NONE;
    }

    /** True when most of the span carries the flag. */
    boolean isMostly(Span span, int flag) {
        int count = 0;
        for (int i = span.start(); i < Math.min(span.end(), flags.length); i++) {
            count += (flags[i] & flag) != 0 ? 1 : 0;
        }
        return count * 2 > span.length();
    }

    /** Why most of the span is furniture by its markup; empty when it is not. */
    Optional<String> furniture(Span span) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = span.start(); i < Math.min(span.end(), reasons.length); i++) {
            counts.merge(reasons[i], 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(count -> count.getKey() >= 0 && count.getValue() * 2 > span.length())
                .findFirst()
                .map(count -> reasonNames.get(count.getKey()));
    }

    /** True when the page marks its article and most of the span is not in it. */
    boolean isOutsideArticle(Span span) {
        if (inArticle.length == 0) {
            return false;
        }
        int count = 0;
        for (int i = span.start(); i < Math.min(span.end(), inArticle.length); i++) {
            count += inArticle[i] ? 1 : 0;
        }
        return count * 2 <= span.length();
    }

    /** Collects marks in step with the clean text. */
    static final class Builder {
        private byte[] flags = new byte[256];
        private int[] reasons = new int[256];
        private int[] contents = new int[256];
        private int length;
        private final Map<String, Integer> reasonIndex = new HashMap<>();
        private final List<String> reasonNames = new ArrayList<>();

        void append(int flag, Optional<String> reason, int content) {
            if (length == flags.length) {
                flags = Arrays.copyOf(flags, length * 2);
                reasons = Arrays.copyOf(reasons, length * 2);
                contents = Arrays.copyOf(contents, length * 2);
            }
            flags[length] = (byte) flag;
            reasons[length] = reason.map(this::index).orElse(-1);
            contents[length] = content;
            length++;
        }

        private int index(String reason) {
            return reasonIndex.computeIfAbsent(
                    reason,
                    name -> {
                        reasonNames.add(name);
                        return reasonNames.size() - 1;
                    });
        }

        /**
         * The marks, with the article chosen among the content elements.
         *
         * @param ranks how likely each content element is to be the article, by its number; number
         *     0 is the page itself
         */
        PageMarks build(List<Integer> ranks) {
            int article = article(ranks);
            boolean[] inArticle = new boolean[article == 0 ? 0 : length];
            for (int i = 0; i < inArticle.length; i++) {
                inArticle[i] = contents[i] == article;
            }
            return new PageMarks(
                    Arrays.copyOf(flags, length),
                    Arrays.copyOf(reasons, length),
                    inArticle,
                    reasonNames);
        }

        private int article(List<Integer> ranks) {
            int[] lengths = new int[ranks.size()];
            for (int i = 0; i < length; i++) {
                lengths[contents[i]] += reasons[i] < 0 ? 1 : 0;
            }
            int best = 0;
            for (int i = 1; i < lengths.length; i++) {
                boolean isBetter =
                        ranks.get(i) > ranks.get(best)
                                || (ranks.get(i).equals(ranks.get(best))
                                        && lengths[i] > lengths[best]);
                if (lengths[i] >= SHORTEST_ARTICLE && isBetter) {
                    best = i;
                }
            }
            return best;
        }
    }
}
