package org.chancery.text.clean;

import org.chancery.model.text.AlignedText;

/** Makes clean text of plain text: the same characters, with one kind of space and line end. */
final class PlainText {
    private PlainText() {}

    static CleanPage clean(String raw) {
        AlignedBuilder builder = new AlignedBuilder(raw);
        int position = 0;
        while (position < raw.length()) {
            int end = position + 1;
            if (raw.charAt(position) == '\r' && end < raw.length() && raw.charAt(end) == '\n') {
                end++;
            }
            char character = Characters.clean(raw.charAt(position));
            if (character != Characters.NOTHING) {
                builder.append(character, position, end);
            }
            position = end;
        }
        AlignedText text = builder.build();
        return new CleanPage(text, PageMarks.none());
    }
}
