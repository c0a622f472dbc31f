package org.chancery.text.clean.html;

/** The words of a page in one string, without positions: for a first look at it. */
public final class HtmlWords {
    private HtmlWords() {}

    /** All text of the page outside its tags, scripts and styles. */
    public static String of(String page) {
        StringBuilder words = new StringBuilder();
        HtmlScanner scanner = new HtmlScanner(page);
        while (scanner.hasNext()) {
            HtmlPiece piece = scanner.next();
            if (piece instanceof HtmlPiece.Text) {
                words.append(CharacterReferences.decode(piece.span().in(page)));
            } else {
                words.append(' ');
            }
        }
        return words.toString();
    }
}
