package org.chancery.text.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.clean.html.HtmlPiece;

/**
 * The elements that are open at a place of a page, and what follows from them. An own stack and not
 * recursion, so that a page may nest as deep as it likes.
 */
final class OpenElements {
    private final HtmlElements elements;
    private final boolean useClasses;
    private final List<State> stack = new ArrayList<>();
    private final Map<String, Integer> openByName = new HashMap<>();
    private final List<Integer> contentRanks = new ArrayList<>(List.of(0));
    private State current = new State("", false, false, 0, Optional.empty(), 0);

    OpenElements(HtmlElements elements, boolean useClasses) {
        this.elements = elements;
        this.useClasses = useClasses;
    }

    /** What holds inside an element. */
    private record State(
            String name,
            boolean hidden,
            boolean keepsLines,
            int flags,
            Optional<String> furniture,
            int content) {}

    boolean isHidden() {
        return current.hidden();
    }

    boolean keepsLines() {
        return current.keepsLines();
    }

    int flags() {
        return current.flags();
    }

    Optional<String> furniture() {
        return current.furniture();
    }

    /** The number of the content element that holds this place; 0 for the page itself. */
    int content() {
        return current.content();
    }

    /** How likely each content element is to be the article, by its number. */
    List<Integer> contentRanks() {
        return List.copyOf(contentRanks);
    }

    void open(HtmlPiece.Opening tag) {
        endImplied(tag.name());
        stack.add(current);
        openByName.merge(tag.name(), 1, Integer::sum);
        int rank = elements.contentRank(tag);
        if (rank > 0) {
            contentRanks.add(rank);
        }
        Optional<String> own =
                elements.furnitureByName(tag)
                        .or(() -> useClasses ? elements.furnitureByClass(tag) : Optional.empty());
        current =
                new State(
                        tag.name(),
                        current.hidden() || elements.isHidden(tag.name()),
                        current.keepsLines() || elements.keepsLines(tag.name()),
                        current.flags() | flag(tag.name()),
                        current.furniture().or(() -> own),
                        rank > 0 ? contentRanks.size() - 1 : current.content());
    }

    /** Ends the innermost element of that name and all within it; a stray end tag does nothing. */
    void close(String name) {
        if (openByName.getOrDefault(name, 0) == 0) {
            return;
        }
        while (!current.name().equals(name)) {
            leave();
        }
        leave();
    }

    private void leave() {
        openByName.merge(current.name(), -1, Integer::sum);
        current = stack.remove(stack.size() - 1);
    }

    private void endImplied(String next) {
        // The body ends a head whose end tag was left out, and with it all that is hidden in it.
        if (next.equals("body")) {
            close("head");
        }
        boolean endsParagraph = elements.isBlock(next) && current.name().equals("p");
        boolean endsSame = elements.closesItself(next) && current.name().equals(next);
        if (endsParagraph || endsSame) {
            leave();
        }
    }

    private static int flag(String name) {
        return switch (name) {
            case "h1" -> PageMarks.HEADLINE;
            case "h2", "h3", "h4", "h5", "h6" -> PageMarks.HEADING;
            case "a" -> PageMarks.LINK;
            default -> 0;
        };
    }
}
