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
            return refusal(accepted.article()).<IntakeResult>map(refused -> refused).orElse(result);
        }
        return result;
    }

    private Optional<IntakeResult.Refused> refusal(Article article) {
        boolean isPlain = article.markup() == Article.Markup.PLAIN;
        if (article.raw().length() > settings.reportBytes()) {
            return refused(article, BoundedBytes.tooLarge(settings));
        }
        String words = isPlain ? article.raw() : HtmlWords.of(article.raw());
        return reasonAgainst(article, words)
                .flatMap(reason -> refused(article, reason))
                .or(() -> otherLanguage(article, words));
    }

    private static Optional<IntakeResult.Refused> refused(Article article, String reason) {
        return Optional.of(new IntakeResult.Refused(article.name(), reason));
    }

    private Optional<IntakeResult.Refused> otherLanguage(Article article, String words) {
        return languages
                .otherThanEnglish(words)
                .map(
                        language ->
                                new IntakeResult.Refused(
                                        article.name(),
                                        "it is written in " + language + "; Chancery reads English",
                                        IntakeResult.Cause.OTHER_LANGUAGE));
    }

    private Optional<String> reasonAgainst(Article article, String words) {
        if (article.raw().isEmpty()) {
            return Optional.of("it is empty");
        }
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(isBlank(words) ? "it holds no text" : "it holds no words");
        }
        int length = length(words);
        if (length > settings.textCharacters()) {
            return Optional.of(
                    ("its text has %,d characters; the most a report may have is %,d. If it holds"
                                    + " several reports, give them one a line as JSON Lines")
                            .formatted(length, settings.textCharacters()));
        }
        return Optional.empty();
    }

    /** The characters, any run of spaces and line ends counted as one. */
    private static int length(String words) {
        int length = 0;
        boolean afterSpace = false;
        for (int i = 0; i < words.length(); i++) {
            boolean space = Character.isWhitespace(words.charAt(i));
            length += space && afterSpace ? 0 : 1;
            afterSpace = space;
        }
        return length;
    }

    private static boolean isBlank(String words) {
        return words.chars()
                .allMatch(character -> character == 0 || Character.isWhitespace(character));
    }
}
