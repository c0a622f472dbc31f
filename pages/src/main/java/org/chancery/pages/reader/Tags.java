package org.chancery.pages.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/** Where the markup of an HTML report stands: tags, comments, and what a browser never shows. */
final class Tags {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<!--.*?-->|<(script|style|head)\\b.*?</\\1\\s*>|<[/!?a-z][^>]*>",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Tags() {}

    /** The spans of markup in UTF-16 units, in order. */
    static List<Span> in(String html) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(html);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
