package org.chancery.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The headings inside a report, and which of them stands above a sentence: "CHILE AND PERU" says
 * whom the paragraphs below it are about.
 *
 * <pre>{@code
 * Sections.of(document).headingOf(sentence.index());
 * }</pre>
 */
public final class Sections {
    private static final int LONGEST = 10;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final List<Optional<Sentence>> above;

    private Sections(List<Optional<Sentence>> above) {
        this.above = List.copyOf(above);
    }

    /** Reads the headings off the paragraphs of a report whose words have their tags. */
    public static Sections of(Document document) {
        List<Optional<Sentence>> above = new ArrayList<>();
        Optional<Sentence> heading = Optional.empty();
        Set<Span> lines = Set.copyOf(document.structure().paragraphs());
        for (Sentence sentence : document.sentences()) {
            if (lines.size() > 1 && lines.contains(sentence.span()) && isHeading(sentence)) {
                heading = Optional.of(sentence);
            }
            above.add(heading);
        }
        return new Sections(above);
    }

    /** The nearest heading above a sentence, or the sentence itself where it is one. */
    public Optional<Sentence> headingOf(int sentence) {
        return above.get(sentence);
    }

    /** A few words without a verb or a full stop. */
    private static boolean isHeading(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty()
                && tokens.size() <= LONGEST
                && Character.isLetterOrDigit(tokens.get(tokens.size() - 1).text().codePointAt(0))
                && tokens.stream().noneMatch(token -> FINITE.contains(token.tag()));
    }
}
