package org.chancery.text.clean;

import java.util.Optional;
import org.chancery.model.text.Span;
import org.chancery.text.clean.html.CharacterReferences;
import org.chancery.text.clean.html.HtmlPiece;
import org.chancery.text.clean.html.HtmlScanner;

/**
 * Makes clean text of a page: tags gone, references decoded, spaces collapsed, blocks parted by
 * blank lines, and for each character what the markup says of it.
 */
final class HtmlText {
    private static final HtmlElements ELEMENTS = HtmlElements.standard();

    private final String page;
    private final OpenElements open;
    private final AlignedBuilder text;
    private final PageMarks.Builder marks = new PageMarks.Builder();

    /** Line ends that are owed before the next character: 0, 1, or 2 for a blank line. */
    private int breaks;

    private Optional<Span> space = Optional.empty();
    private int furnitureCharacters;

    private HtmlText(String page, boolean useClasses) {
        this.page = page;
        this.open = new OpenElements(ELEMENTS, useClasses);
        this.text = new AlignedBuilder(page);
    }

    /**
     * The clean text of a page. Class names are only a hint: where they would make furniture of
     * more than half the page, they are not listened to.
     */
    static CleanPage clean(String page) {
        HtmlText withClasses = new HtmlText(page, true);
        CleanPage clean = withClasses.read();
        return withClasses.furnitureCharacters * 2 > withClasses.text.length()
                ? new HtmlText(page, false).read()
                : clean;
    }

    private CleanPage read() {
        HtmlScanner scanner = new HtmlScanner(page);
        while (scanner.hasNext()) {
            HtmlPiece piece = scanner.next();
            if (piece instanceof HtmlPiece.Text) {
                addText(piece.span());
            } else if (piece instanceof HtmlPiece.Opening tag) {
                addOpening(tag);
            } else if (piece instanceof HtmlPiece.Closing tag) {
                open.close(tag.name());
                breakFor(tag.name());
            }
        }
        return new CleanPage(text.build(), marks.build(open.contentRanks()));
    }

    private void addOpening(HtmlPiece.Opening tag) {
        if (tag.name().equals("br")) {
            breaks = Math.min(2, breaks + 1);
            return;
        }
        breakFor(tag.name());
        if (!ELEMENTS.isVoid(tag.name())) {
            open.open(tag);
        }
    }

    private void breakFor(String element) {
        if (ELEMENTS.isBlock(element)) {
            breaks = 2;
        }
    }

    private void addText(Span span) {
        if (open.isHidden()) {
            return;
        }
        int position = span.start();
        while (position < span.end()) {
            Optional<CharacterReferences.Reference> reference =
                    page.charAt(position) == '&'
                            ? CharacterReferences.at(page, position, span.end())
                            : Optional.empty();
            int end = reference.map(CharacterReferences.Reference::end).orElse(position + 1);
            String characters =
                    reference
                            .map(CharacterReferences.Reference::characters)
                            .orElse(page.substring(position, end));
            for (int i = 0; i < characters.length(); i++) {
                addCharacter(characters.charAt(i), new Span(position, end));
            }
            position = end;
        }
    }

    private void addCharacter(char written, Span from) {
        char character = Characters.clean(written);
        if (character == '\n' && open.keepsLines()) {
            breaks = Math.min(2, breaks + 1);
        } else if (character == '\n' || character == ' ') {
            space = space.or(() -> Optional.of(from));
        } else if (character != Characters.NOTHING) {
            addOwed(from.start());
            append(character, from);
        }
    }

    private void addOwed(int at) {
        if (text.length() > 0 && breaks > 0) {
            for (int i = 0; i < breaks; i++) {
                append('\n', new Span(at, at));
            }
        } else if (text.length() > 0 && space.isPresent()) {
            append(' ', space.get());
        }
        breaks = 0;
        space = Optional.empty();
    }

    private void append(char character, Span from) {
        if (text.append(character, from.start(), from.end())) {
            marks.append(open.flags(), open.furniture(), open.content());
            furnitureCharacters += open.furniture().isPresent() ? 1 : 0;
        }
    }
}
