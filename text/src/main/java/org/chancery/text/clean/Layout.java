package org.chancery.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;
import org.chancery.model.text.Structure;

/** Sorts the blocks of one page into title, byline, paragraphs and furniture. */
final class Layout {
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
        List<Block> own = new ArrayList<>();
        for (Block block : blocks) {
            Optional<String> reason = furnitureReason(block, own.size() < 2);
            if (reason.isPresent()) {
                furniture.add(new Furniture(block.span(), reason.get()));
            } else {
                own.add(block);
            }
        }
        takeTitle(own);
        own.removeIf(this::isHeadingAmongParagraphs);
        for (int i = 0; i < own.size(); i++) {
            addParagraph(own.get(i), i < 2);
        }
        furniture.sort((a, b) -> a.span().compareTo(b.span()));
        return new Structure(
                title, article.outlet().or(() -> outlet), byline, dateline, paragraphs, furniture);
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
        if (hit.rule().mark() == PageRule.Mark.DATELINE) {
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
        boolean isDeclared =
                article.title()
                        .map(Layout::letters)
                        .filter(letters(first.text())::equals)
                        .isPresent();
        boolean opensReport = own.size() > 1 && first.looksLikeHeadline();
        return isDeclared || opensReport ? Optional.of(first) : Optional.empty();
    }

    private static boolean isSubheading(List<Block> own) {
        return own.get(0).looksLikeHeadline()
                && !own.get(0).endsAsSentence()
                && own.get(1).endsAsSentence();
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
        for (PageRules.Hit hit : rules.parts(block, isOpening)) {
            note(hit);
            if (hit.rule().mark() == PageRule.Mark.DATELINE) {
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
