package org.chancery.server.record;

/** Names of files that others chose. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * The last part of a path, of letters that can be shown; "report.txt" where nothing is left.
     */
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = last.replaceAll("[\\p{C}\\p{Z}<>:\"|?*&']+", " ").strip();
        String cut = end(shown);
        boolean nothing = cut.chars().allMatch(c -> c == '.' || c == ' ');
        return nothing ? "report.txt" : cut.contains(".") ? cut : cut + ".txt";
    }

    /** As much as a name may have, with its ending, and no half of a letter. */
    private static String end(String name) {
        int from = Math.max(0, name.length() - LONGEST);
        boolean half = from > 0 && Character.isLowSurrogate(name.charAt(from));
        return name.substring(half ? from + 1 : from);
    }
}
