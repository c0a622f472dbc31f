package org.chancery.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;
import org.chancery.model.text.Structure;

/** Sorts the blocks of one page into title, byline, paragraphs and furniture. */
final class Layout {
    /** No page has more lines between its top and the report than this. */
    private static final int LONGEST_HEAD = 8;

    private static final int SHORT_TITLE = 40;

    private final CleanPage page;
    private final Article article;
    private final PageRules rules;
    private final List<Block> blocks;

    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private Optional<Span> title = Optional.empty();
    private Optional<Span> byline = Optional.empty();
    private Optional<Span> dateline = Optional.empty();
    private Optional<String> outlet = Optional.empty();

    Layout(CleanPage page, Article article, PageRules rules) {
        this.page = page;
        this.article = article;
        this.rules = rules;
        this.blocks = Blocks.of(page.text().clean());
    }

    /** The text with wrapped lines joined: their line ends became spaces. */
    AlignedText text() {
        StringBuilder joined = new StringBuilder(page.text().clean());
        for (Block block : blocks) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                if (joined.charAt(i) == '\n') {
                    joined.setCharAt(i, ' ');
                }
            }
        }
        return new AlignedText(page.text().raw(), joined.toString(), page.text().alignment());
    }

    Structure structure() {
        List<Block> own = ownBlocks();
        Optional<PageRules.Hit> source = takeSourceLine(own);
        takeMasthead(own, source.flatMap(PageRules.Hit::outlet));
        takeTitle(own);
        own.removeIf(this::isHeadingAmongParagraphs);
        int opening = Math.max(1, firstProse(own));
        for (int i = 0; i < own.size(); i++) {
            addParagraph(own.get(i), i <= opening);
        }
        // A dateline at the head of the report is nearer to its day than the line below it.
        source.ifPresent(this::note);
        furniture.sort((a, b) -> a.span().compareTo(b.span()));
        return new Structure(
                title, article.outlet().or(() -> outlet), byline, dateline, paragraphs, furniture);
    }

    /** The blocks that are the report's own; the others become furniture. */
    private List<Block> ownBlocks() {
        List<Block> own = new ArrayList<>();
        boolean hasProse = false;
        for (Block block : blocks) {
            boolean inHead = own.size() < 2 || (!hasProse && own.size() < LONGEST_HEAD);
            Optional<String> reason = furnitureReason(block, inHead);
            if (reason.isPresent()) {
                furniture.add(new Furniture(block.span(), reason.get()));
            } else {
                own.add(block);
                hasProse |= block.isProse();
            }
        }
        return own;
    }

    private static int firstProse(List<Block> own) {
        for (int i = 0; i < Math.min(own.size(), LONGEST_HEAD); i++) {
            if (own.get(i).isProse()) {
                return i;
            }
        }
        return 0;
    }

    /** The outlet or day below the report; a digest that has several such lines cites them. */
    private Optional<PageRules.Hit> takeSourceLine(List<Block> own) {
        if (own.size() < 2) {
            return Optional.empty();
        }
        Block last = own.get(own.size() - 1);
        Optional<PageRules.Hit> hit =
                rules.marked(last, PageRule.Mark.SOURCE)
                        .filter(
                                found ->
                                        own.stream()
                                                .noneMatch(one -> isSuchLine(one, last, found)));
        if (hit.isPresent()) {
            furniture.add(new Furniture(last.span(), hit.get().rule().name()));
            own.remove(own.size() - 1);
        }
        return hit;
    }

    private boolean isSuchLine(Block block, Block last, PageRules.Hit hit) {
        return !block.equals(last)
                && rules.marked(block, PageRule.Mark.SOURCE)
                        .filter(other -> other.rule().equals(hit.rule()))
                        .isPresent();
    }

    /** An outlet's name above the headline is not the headline, however much it looks like one. */
    private void takeMasthead(List<Block> own, Optional<String> source) {
        if (own.size() < 3
                || isDeclared(own.get(0))
                || !own.get(0).looksLikeHeadline()
                || !own.get(1).looksLikeHeadline()
                || page.marks().isMostly(own.get(0).span(), PageMarks.HEADLINE)) {
            return;
        }
        Block first = own.get(0);
        Optional<PageRules.Hit> hit = rules.marked(first, PageRule.Mark.MASTHEAD);
        if (hit.isPresent() || isNameOfOutlet(first, own, source)) {
            outlet = outlet.or(() -> Optional.of(first.text()));
            furniture.add(new Furniture(first.span(), "masthead"));
            own.remove(0);
        }
    }

    /** True when the container, the line below the report or the dateline gives the same name. */
    private boolean isNameOfOutlet(Block block, List<Block> own, Optional<String> source) {
        String name = letters(block.text());
        Block opening = own.get(firstProse(own));
        Stream<String> inDateline =
                rules.parts(opening, true).stream().flatMap(hit -> hit.outlet().stream());
        return Stream.of(article.outlet().stream(), outlet.stream(), source.stream(), inDateline)
                .flatMap(known -> known)
                .anyMatch(known -> letters(known).equals(name));
    }

    private Optional<String> furnitureReason(Block block, boolean inHead) {
        if (page.marks().isMostly(block.span(), PageMarks.HEADLINE)) {
            return Optional.empty();
        }
        Optional<PageRules.Hit> hit = rules.whole(block, inHead);
        hit.ifPresent(this::note);
        return hit.map(found -> found.rule().name())
                .or(() -> page.marks().furniture(block.span()))
                .or(() -> outsideArticle(block))
                .or(() -> bareLink(block));
    }

    private Optional<String> outsideArticle(Block block) {
        return page.marks().isOutsideArticle(block.span())
                ? Optional.of("outside the article")
                : Optional.empty();
    }

    private Optional<String> bareLink(Block block) {
        return page.marks().isMostly(block.span(), PageMarks.LINK) && !block.endsAsSentence()
                ? Optional.of("link")
                : Optional.empty();
    }

    private void note(PageRules.Hit hit) {
        outlet = outlet.or(hit::outlet);
        if (hit.rule().mark() == PageRule.Mark.BYLINE) {
            byline = byline.or(() -> Optional.of(hit.span()));
        }
        if (hit.rule().mark() == PageRule.Mark.DATELINE
                || hit.rule().mark() == PageRule.Mark.SOURCE) {
            dateline = dateline.or(() -> Optional.of(hit.span()));
        }
    }

    private void takeTitle(List<Block> own) {
        Optional<Block> found = headline(own);
        if (found.isEmpty()) {
            return;
        }
        title = Optional.of(found.get().span());
        int at = own.indexOf(found.get());
        own.remove(at);
        while (at == 0 && own.size() > 1 && isSubheading(own)) {
            furniture.add(new Furniture(own.remove(0).span(), "subheading"));
        }
    }

    private Optional<Block> headline(List<Block> own) {
        for (Block block : own) {
            if (page.marks().isMostly(block.span(), PageMarks.HEADLINE)) {
                return Optional.of(block);
            }
        }
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Block first = own.get(0);
        boolean opensReport = own.size() > 1 && looksLikeTitleAbove(first, own.get(1));
        return isDeclared(first) || opensReport ? Optional.of(first) : Optional.empty();
    }

    /** Above running text even one word is a title. */
    private static boolean looksLikeTitleAbove(Block first, Block next) {
        if (first.looksLikeHeadline()) {
            return true;
        }
        String text = first.text();
        return text.length() <= SHORT_TITLE
                && Character.isUpperCase(text.charAt(0))
                && ",;:".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf(' ') < 0
                && next.isProse();
    }

    private boolean isDeclared(Block block) {
        return article.title()
                .map(Layout::letters)
                .filter(letters(block.text())::equals)
                .isPresent();
    }

    private static boolean isSubheading(List<Block> own) {
        return own.get(0).looksLikeHeadline()
                && !own.get(0).endsAsSentence()
                && own.get(1).endsAsSentence()
                && !isFirstOfSections(own);
    }

    /** "CHILE AND PERU" above the first of several parts that are headed in this way. */
    private static boolean isFirstOfSections(List<Block> own) {
        return own.get(0).looksLikeSectionHead()
                && own.stream().skip(1).anyMatch(Block::looksLikeSectionHead);
    }

    private boolean isHeadingAmongParagraphs(Block block) {
        boolean isHeading = page.marks().isMostly(block.span(), PageMarks.HEADING);
        if (isHeading) {
            furniture.add(new Furniture(block.span(), "heading"));
        }
        return isHeading;
    }

    private void addParagraph(Block block, boolean isOpening) {
        Span span = block.span();
        boolean dated = false;
        for (PageRules.Hit hit : rules.parts(block, isOpening)) {
            boolean isDateline = hit.rule().mark() == PageRule.Mark.DATELINE;
            if (isDateline && dated) {
                continue;
            }
            dated |= isDateline;
            if (isOpening || !isDateline) {
                note(hit);
            }
            if (isDateline && dateline.equals(Optional.of(hit.span()))) {
                continue;
            }
            furniture.add(new Furniture(hit.span(), hit.rule().name()));
            span =
                    hit.rule().where() == PageRule.Where.END
                            ? new Span(span.start(), Math.max(span.start(), hit.span().start()))
                            : new Span(Math.min(hit.span().end(), span.end()), span.end());
        }
        Span trimmed = trim(span);
        if (!trimmed.isEmpty()) {
            paragraphs.add(trimmed);
        }
    }

    private Span trim(Span span) {
        String clean = page.text().clean();
        int start = span.start();
        int end = span.end();
        while (end > start && clean.charAt(end - 1) <= ' ') {
            end--;
        }
        while (start < end && clean.charAt(start) <= ' ') {
            start++;
        }
        return new Span(start, end);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
