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

    /** Why an input was set aside: what is to be counted apart. */
    enum Cause {
        /** It cannot be read, or holds nothing to read. */
        UNREADABLE,
        /** It is written in a language that is not read. */
        OTHER_LANGUAGE
    }

    /**
     * An input that was set aside.
     *
     * @param input which input
     * @param reason why, and where there is one, the remedy
     */
    record Refused(String input, String reason, Cause cause) implements IntakeResult {

        /** An input that cannot be read. */
        public Refused(String input, String reason) {
            this(input, reason, Cause.UNREADABLE);
        }

        /** The same refusal of an input that is called otherwise. */
        Refused at(String place) {
            return new Refused(place, reason, cause);
        }

        /**
         * What to call the input when the file it stands in lies at {@code path}, as the file or a
         * part of it.
         *
         * @param file what the file is called where the refusal was made
         */
        String within(String path, String file) {
            return input.startsWith(file)
                    ? path + input.substring(file.length())
                    : path + ", " + input;
        }

        /** One line for a person: "notes.txt: the file is empty". */
        public String line() {
            return Shown.inOneLine(input) + ": " + reason;
        }
    }
}
