package org.chancery.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a rule file.
 *
 * <pre>
 * throughout                          # what each rule below gives unless it says otherwise
 *   type CONSULT
 *
 * rule visit-verb
 *   verb visit, tour, stop over       # or: noun visit | adjective critical | phrase "pay visit"
 *   with object ("base", building)    # the object's head is this word or of this class
 *   without about                     # and nothing stands after "about"
 *   actor subject                     # slots, each with the places it is filled from, best first
 *   recipient object, to, in
 *   needs actor, recipient            # slots that must be filled
 *   mutual                            # a flag
 *   mode visit  cameo 042             # what the rule gives
 *   planned type AGREE  cameo 036     # what it gives instead when the act lies ahead
 *   example "The envoy visited Lisbon." => ITA -> PRT
 *   not "The film visited old themes."
 * </pre>
 *
 * Places are those of {@link org.chancery.extract.grammar.Slot}. A line that ends in a comma or in
 * the arrow goes on in the next. Which slots, flags and values there are depends on the kind
 * ({@link RuleVocabulary}). Strict: what is not understood is an error, with a remedy.
 */
final class RuleFile {
    private final String file;
    private final RuleVocabulary vocabulary;
    private final Lexicon lexicon;

    private RuleFile(String file, RuleVocabulary vocabulary, Lexicon lexicon) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /**
     * The rules of one file, in its order.
     *
     * @throws RuleSyntaxException when something in it is not understood
     */
    static List<Rule> read(String text, String file, RuleVocabulary vocabulary, Lexicon lexicon) {
        return new RuleFile(file, vocabulary, lexicon).rules(text);
    }

    private List<Rule> rules(String text) {
        Map<String, String> throughout = new LinkedHashMap<>();
        List<RuleDraft> drafts = new ArrayList<>();
        boolean inHead = false;
        for (NumberedLine line : logicalLines(text)) {
            List<String> words = RuleLines.words(line.text());
            if (words.get(0).equals("throughout")) {
                inHead = true;
            } else if (words.get(0).equals("rule")) {
                inHead = false;
                drafts.add(RuleDraft.begin(line, file, vocabulary, lexicon));
            } else if (inHead) {
                throughout.putAll(GivesReader.read(line, file, vocabulary));
            } else if (drafts.isEmpty()) {
                throw new RuleSyntaxException(
                        file, line.number(), "A line outside any rule", "Put 'rule NAME' above it");
            } else {
                drafts.get(drafts.size() - 1).add(line);
            }
        }
        return drafts.stream().map(draft -> draft.finish(throughout)).toList();
    }

    /** Lines without comments and blank ones, each with those that continue it. */
    private static List<NumberedLine> logicalLines(String text) {
        List<NumberedLine> lines = new ArrayList<>();
        int number = 0;
        boolean open = false;
        for (String raw : text.lines().toList()) {
            number++;
            String line = RuleLines.withoutComment(raw).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (open) {
                NumberedLine last = lines.remove(lines.size() - 1);
                lines.add(new NumberedLine(last.number(), last.text() + " " + line));
            } else {
                lines.add(new NumberedLine(number, line));
            }
            open = line.endsWith(",") || line.endsWith("=>");
        }
        return lines;
    }

    /** A line of the file, its continuation included. */
    record NumberedLine(int number, String text) {
        String afterFirstWord() {
            int blank = text.indexOf(' ');
            return blank < 0 ? "" : text.substring(blank).strip();
        }
    }
}
