package org.chancery.text.annotate;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * Tells words that somebody spoke from a term, a title or a word held at arm's length.
 *
 * <p>A clause is speech; so is a phrase right after a verb of saying, or a long one that no article
 * leads into ("a 'zone of peace'" is a term).
 */
final class SpeechTest {
    private static final Set<String> SPEECH_VERBS =
            ResourceFile.words(ResourceFile.class, "speech-verbs.txt");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUN_OPENERS = Set.of("DT", "PRP$", "POS", "JJ", "CD");
    private static final int LONG = 6;
    private static final int SHORTEST_AFTER_VERB = 2;

    private final List<Token> tokens;

    SpeechTest(Document document) {
        this.tokens =
                document.sentences().stream().map(Sentence::tokens).flatMap(List::stream).toList();
    }

    boolean isSpeech(Span words) {
        int first = firstAtOrAfter(words.start());
        int end = firstAtOrAfter(words.end());
        List<Token> inside = tokens.subList(first, Math.max(first, end));
        long length = inside.stream().filter(SpeechTest::isWord).count();
        if (length == 0) {
            return false;
        }
        boolean led = NOUN_OPENERS.contains(tagBefore(first));
        if (!led && precedesSpeechVerb(inside, end)) {
            return true;
        }
        boolean finite = inside.stream().anyMatch(token -> FINITE.contains(token.tag()));
        if (finite) {
            return length > 2 || !led;
        }
        if (endsLikeSentence(inside)) {
            return (!led && length > 1) || isAnswer(inside);
        }
        if (length >= LONG) {
            return !led;
        }
        return length >= SHORTEST_AFTER_VERB && !led && followsSpeechVerb(first);
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    private static boolean endsLikeSentence(List<Token> inside) {
        String last = inside.get(inside.size() - 1).text();
        return last.equals("!") || last.equals("?") || last.equals("…") || last.equals("...");
    }

    private static boolean isAnswer(List<Token> inside) {
        return Character.isUpperCase(inside.get(0).text().codePointAt(0));
    }

    private String tagBefore(int token) {
        int before = token - 1;
        while (before >= 0 && !isWord(tokens.get(before)) && before > token - 3) {
            before--;
        }
        return before < 0 ? "" : tokens.get(before).tag();
    }

    private boolean followsSpeechVerb(int first) {
        for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
            if (tokens.get(i).tag().startsWith("VB")) {
                boolean compound = i > 0 && tokens.get(i - 1).text().equals("-");
                return !compound && SPEECH_VERBS.contains(tokens.get(i).lemma());
            }
        }
        return false;
    }

    /** "…," the envoy said: a comma inside or right after the marks, and a verb close by. */
    private boolean precedesSpeechVerb(List<Token> inside, int end) {
        boolean comma = inside.get(inside.size() - 1).text().equals(",");
        for (int i = end; i < tokens.size() && i < end + 7; i++) {
            Token token = tokens.get(i);
            if (i <= end + 1 && token.text().equals(",")) {
                comma = true;
            } else if (isWord(token) && token.tag().startsWith("VB")) {
                return comma && SPEECH_VERBS.contains(token.lemma());
            } else if (i > end + 1 && !isWord(token)) {
                return false;
            }
        }
        return false;
    }

    /** The index of the first token that starts at or after {@code position}. */
    private int firstAtOrAfter(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
