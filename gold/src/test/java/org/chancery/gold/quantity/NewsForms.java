package org.chancery.gold.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * Leaves out what English news does not write: powers, sums read out as fractions of odd
 * denominators, figures with continental decimal commas, trader's shorthand, chat.
 */
final class NewsForms {
    /** "twenty-three fifths", "one over three", "a hundred trillionths". */
    private static final Pattern SCHOOL =
            Pattern.compile(
                    "(?i).*\\b(over (?:\\w+ ?)*\\d*|out of|\\w+illionths?|\\w*tieths?|firsts?|"
                            + "twenty-first|twenty-firsts|hundred-?\\s?(?:and )?\\w*[- ]?fifths?|\\w+[- ]fifths?|"
                            + "hundredths?)\\b.*");

    /**
     * "30 MUSD", "MAUD 60", "100元", "1.111,11", "sen 100,000", bitcoin and loose change by chat.
     */
    private static final Pattern SHORTHAND =
            Pattern.compile(
                    "(?i).*(\\bM[A-Z]{3}\\b|\\d,\\d{2}\\b|\\d,\\d\\b|\\bnrs?\\b|satoshi|btc|\\bmao\\b|\\bsen\\b"
                            + "|credit points|SCP|phone number|\\d+\\.\\d+\\.\\d+).*");

    private NewsForms() {}

    static boolean isNews(JsonNode item) {
        String text = item.path("Input").asText();
        for (JsonNode result : item.path("Results")) {
            if (result.path("Resolution").path("subtype").asText().equals("power")) {
                return false;
            }
        }
        return !SHORTHAND.matcher(text).matches() && !isSchool(text);
    }

    private static boolean isSchool(String text) {
        return SCHOOL.matcher(text).matches() && !text.matches("(?i)(three|two|one) (fifths?)");
    }
}
