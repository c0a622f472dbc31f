package org.chancery.pages.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.text.Article;
import org.chancery.model.text.Span;
import org.chancery.pages.markup.Markup;

/**
 * A raw report in paragraphs, every character in its place, with marks and dimmed furniture.
 *
 * <p>Where marks overlap, the text is cut at every end of a mark, and each piece lies within one
 * element for each mark it belongs to; the element's class names the lane its line is drawn in. The
 * pieces of a mark bear its id, and together are exactly its words.
 */
public final class MarkedText {
    /** Lines in more lanes than this would run into the next line of the text. */
    private static final int DRAWN = 4;

    private final String raw;
    private final List<Placed> marks = new ArrayList<>();
    private final List<Span> dimmed;
    private final List<Span> tags;

    private record Placed(Mark mark, Span units, int lane) {}

    /**
     * One paragraph.
     *
     * @param words its characters, marked
     * @param begins the ids of the marks that begin in it, in order
     * @param length how many characters it has
     * @param aside true when all of it is furniture or markup
     */
    public record Paragraph(Markup words, List<String> begins, int length, boolean aside) {
        public Paragraph {
            begins = List.copyOf(begins);
        }
    }

    /**
     * A report to be shown.
     *
     * @param marks in order of their starts
     * @param furniture what is not the report's own text, in code points
     */
    public MarkedText(Article article, List<Mark> marks, List<Span> furniture) {
        this.raw = article.raw();
        Positions positions = new Positions(raw);
        List<Span> spans = marks.stream().map(mark -> positions.units(mark.raw())).toList();
        int[] lanes = Lanes.of(spans);
        for (int i = 0; i < lanes.length; i++) {
            this.marks.add(new Placed(marks.get(i), spans.get(i), lanes[i]));
        }
        this.dimmed = furniture.stream().map(positions::units).sorted().toList();
        this.tags = article.markup() == Article.Markup.HTML ? Tags.in(raw) : List.of();
    }

    public List<Paragraph> paragraphs() {
        return Blocks.of(raw).stream().map(this::paragraph).toList();
    }

    private Paragraph paragraph(Span block) {
        List<Placed> here = marks.stream().filter(one -> one.units().overlaps(block)).toList();
        List<Span> furniture = dimmed.stream().filter(block::overlaps).toList();
        List<Span> markup = tags.stream().filter(block::overlaps).toList();
        Markup words = new Markup();
        List<String> begins = new ArrayList<>();
        boolean aside = true;
        Integer from = null;
        for (int to : cuts(block, here, furniture, markup)) {
            if (from != null) {
                Span piece = new Span(from, to);
                int start = from;
                here.stream()
                        .filter(one -> one.units().start() == start)
                        .forEach(
                                one -> {
                                    pin(words, one.mark());
                                    begins.add(one.mark().id());
                                });
                List<Placed> over = over(here, piece);
                boolean tag = covered(markup, piece);
                boolean gap = to == block.end() && piece.in(raw).isBlank();
                boolean dim = covered(furniture, piece);
                aside &= tag || dim || piece.in(raw).isBlank();
                piece(words, piece, over, gap ? "gap" : tag ? "tag" : dim ? "dim" : "");
            }
            from = to;
        }
        return new Paragraph(words, begins, block.length(), aside && here.isEmpty());
    }

    private Set<Integer> cuts(
            Span block, List<Placed> marks, List<Span> furniture, List<Span> markup) {
        Set<Integer> cuts = new TreeSet<>();
        cut(cuts, block, block);
        cuts.add(block.start() + block.in(raw).stripTrailing().length());
        marks.forEach(one -> cut(cuts, block, one.units()));
        furniture.forEach(span -> cut(cuts, block, span));
        markup.forEach(span -> cut(cuts, block, span));
        return cuts;
    }

    private static void cut(Set<Integer> cuts, Span block, Span span) {
        cuts.add(Math.max(block.start(), Math.min(span.start(), block.end())));
        cuts.add(Math.max(block.start(), Math.min(span.end(), block.end())));
    }

    /** The marks over a piece, the lowest line outermost. */
    private static List<Placed> over(List<Placed> marks, Span piece) {
        return marks.stream()
                .filter(one -> one.units().contains(piece))
                .sorted(Comparator.comparingInt(one -> -one.lane()))
                .toList();
    }

    private static boolean covered(List<Span> spans, Span piece) {
        return spans.stream().anyMatch(span -> span.contains(piece));
    }

    private static void pin(Markup words, Mark mark) {
        words.empty(
                "a",
                "class",
                "pin k-" + mark.kind(),
                "id",
                mark.name(),
                "href",
                mark.href(),
                "data-f",
                mark.id(),
                "data-n",
                mark.number(),
                "aria-label",
                mark.label());
    }

    private void piece(Markup words, Span piece, List<Placed> over, String aside) {
        for (Placed one : over) {
            String lane = one.lane() < DRAWN ? " l" + one.lane() : "";
            words.open(
                    "span", "class", "m k-" + one.mark().kind() + lane, "data-f", one.mark().id());
        }
        if (aside.isEmpty()) {
            words.text(piece.in(raw));
        } else {
            words.leaf("span", piece.in(raw), "class", aside);
        }
        over.forEach(one -> words.close());
    }
}
