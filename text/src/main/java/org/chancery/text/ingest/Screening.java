package org.chancery.text.ingest;

import java.util.Optional;
import org.chancery.model.text.Article;
import org.chancery.text.clean.html.HtmlWords;

/** Sets aside articles that cannot be read with profit, whatever format they came in. */
final class Screening {
    private final IntakeSettings settings;
    private final LanguageGuess languages;

    Screening(IntakeSettings settings, LanguageGuess languages) {
        this.settings = settings;
        this.languages = languages;
    }

    IntakeResult check(IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            Optional<String> reason = reasonAgainst(accepted.article());
            if (reason.isPresent()) {
                return new IntakeResult.Refused(result.input(), reason.get());
            }
        }
        return result;
    }

    private Optional<String> reasonAgainst(Article article) {
        if (article.raw().isEmpty()) {
            return Optional.of("it is empty");
        }
        if (article.raw().length() > settings.reportBytes()) {
            return Optional.of(BoundedBytes.tooLarge(settings));
        }
        boolean isPlain = article.markup() == Article.Markup.PLAIN;
        String words = isPlain ? article.raw() : HtmlWords.of(article.raw());
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(isBlank(words) ? "it holds no text" : "it holds no words");
        }
        int longest = isPlain ? longestLine(words) : 0;
        if (longest > settings.lineCharacters()) {
            return Optional.of(
                    "one of its lines has %,d characters; the most is %,d"
                            .formatted(longest, settings.lineCharacters()));
        }
        return languages
                .otherThanEnglish(words)
                .map(language -> "it is written in " + language + "; Chancery reads English");
    }

    private static boolean isBlank(String words) {
        return words.chars()
                .allMatch(character -> character == 0 || Character.isWhitespace(character));
    }

    private static int longestLine(String text) {
        int longest = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }
}
