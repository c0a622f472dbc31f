package org.chancery.text.ingest;

import java.util.List;
import org.chancery.model.text.Article;

/** What became of one input: an article, or the reason why it was set aside. */
public sealed interface IntakeResult {

    /** The input's name: a report's own, or the path of a file, with a line number if need be. */
    String input();

    /**
     * A report that can be read.
     *
     * @param article the report
     * @param warnings what was unusual about it, in words a user understands; mostly empty
     */
    record Accepted(Article article, List<String> warnings) implements IntakeResult {
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String input() {
            return article.name();
        }
    }

    /**
     * An input that was set aside.
     *
     * @param input which input
     * @param reason why, and where there is one, the remedy
     */
    record Refused(String input, String reason) implements IntakeResult {

        /** One line for a person: "notes.txt: the file is empty". */
        public String line() {
            return Shown.inOneLine(input) + ": " + reason;
        }
    }
}
