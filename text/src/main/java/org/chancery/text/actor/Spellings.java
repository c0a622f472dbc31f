package org.chancery.text.actor;

/** How near two spellings are. */
final class Spellings {
    private Spellings() {}

    /**
     * True when one letter put in, left out, changed, or two neighbours changed about, make one
     * word of the other, the first letter staying.
     */
    static boolean areNear(String a, String b) {
        if (a.equals(b) || a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int front = 0;
        int shorter = Math.min(a.length(), b.length());
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        if (a.length() != b.length()) {
            String longer = a.length() > b.length() ? a : b;
            String other = a.length() > b.length() ? b : a;
            return longer.substring(front + 1).equals(other.substring(front));
        }
        return a.substring(front + 1).equals(b.substring(front + 1)) || areSwapped(a, b, front);
    }

    private static boolean areSwapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }
}
