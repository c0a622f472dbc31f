package org.chancery.pages.view;

import java.util.List;
import org.chancery.pages.address.Paths;

/**
 * Which part of a long list is shown.
 *
 * @param words such as "101 to 200 of 3,412"
 * @param before where the part before it is; empty for nowhere
 * @param after where the part after it is; empty for nowhere
 */
record PagerView(String words, String before, String after) {

    /** A part of a list. */
    record Part<T>(List<T> rows, PagerView pager) {}

    /** All of it where it is wanted as a table, or else the part of this number. */
    static <T> Part<T> part(Context context, Frame frame, List<T> all, int page, int size) {
        if (frame.table().isPresent()) {
            return new Part<>(all, new PagerView("", "", ""));
        }
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.max(1, Math.min(page, pages));
        int from = (number - 1) * size;
        int to = Math.min(all.size(), from + size);
        Paths paths = frame.paths();
        return new Part<>(
                all.subList(from, to),
                new PagerView(
                        context.text("pager", all.isEmpty() ? 0 : from + 1, to, all.size()),
                        number > 1 ? paths.turned(number - 1) : "",
                        number < pages ? paths.turned(number + 1) : ""));
    }
}
