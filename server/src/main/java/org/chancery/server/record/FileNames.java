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
        String cut = shown.length() > LONGEST ? shown.substring(shown.length() - LONGEST) : shown;
        boolean nothing = cut.isEmpty() || cut.chars().allMatch(c -> c == '.');
        return nothing ? "report.txt" : cut.contains(".") ? cut : cut + ".txt";
    }
}
