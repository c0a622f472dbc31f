package org.chancery.text.format.office;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that a child process reads. */
enum DocumentKind {
    PDF,
    DOCX,
    DOC,
    ODT,
    RTF,
    EPUB,
    EML;

    /** Some makers put a few bytes before it. */
    private static final int PDF_MAGIC_WITHIN = 1024;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int MAGIC_OF_ZIP_AT = 30;

    /**
     * Header lines as only messages have them, at the beginning. Each line can match in one way
     * only, or a text of many such lines would be tried in more ways than there is time for.
     */
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "^(?:[A-Za-z][\\w-]{1,40}:[^\\n]{0,1000}\\n(?:[ \\t][^\\n]{0,1000}\\n){0,20}){0,40}?"
                            + "(?:Message-ID|MIME-Version|Received|Return-Path): ?\\S",
                    Pattern.CASE_INSENSITIVE);

    /** What a file is by its first bytes, or where these say too little, by its name too. */
    static Optional<DocumentKind> of(String fileName, String opening) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        int pdf = opening.indexOf("%PDF-");
        if (pdf == 0 || (pdf > 0 && pdf < PDF_MAGIC_WITHIN && lower.endsWith(".pdf"))) {
            return Optional.of(PDF);
        }
        if (opening.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (opening.startsWith(OFFICE)) {
            return Optional.of(DOC);
        }
        if (opening.startsWith(ZIP)) {
            return zipped(lower, opening);
        }
        return lower.endsWith(".eml") || MESSAGE.matcher(opening).find()
                ? Optional.of(EML)
                : Optional.empty();
    }

    /** Their first entry tells what the documents are that are zip files within. */
    private static Optional<DocumentKind> zipped(String lower, String opening) {
        if (opening.startsWith("mimetypeapplication/epub+zip", MAGIC_OF_ZIP_AT)
                || lower.endsWith(".epub")) {
            return Optional.of(EPUB);
        }
        if (opening.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", MAGIC_OF_ZIP_AT)
                || lower.endsWith(".odt")) {
            return Optional.of(ODT);
        }
        boolean isOffice = opening.startsWith("[Content_Types].xml", MAGIC_OF_ZIP_AT);
        return lower.endsWith(".docx") || (isOffice && opening.contains("word/"))
                ? Optional.of(DOCX)
                : Optional.empty();
    }

    /** As people call it. */
    String words() {
        return switch (this) {
            case PDF -> "a PDF document";
            case DOCX, DOC -> "a Word document";
            case ODT -> "an OpenDocument text";
            case RTF -> "an RTF document";
            case EPUB -> "an EPUB book";
            case EML -> "an e-mail";
        };
    }
}
