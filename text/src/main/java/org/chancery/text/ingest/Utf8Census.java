package org.chancery.text.ingest;

/**
 * How far bytes are UTF-8.
 *
 * @param whole characters of two and more bytes that are as UTF-8 wants them
 * @param broken bytes beyond ASCII that belong to no such character
 * @param length all bytes
 */
record Utf8Census(int whole, int broken, int length) {

    static Utf8Census of(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int width = width(bytes[i]);
            if (width == 1) {
                i++;
            } else if (width > 1 && isFollowed(bytes, i, width)) {
                whole++;
                i += width;
            } else {
                broken++;
                i++;
            }
        }
        return new Utf8Census(whole, broken, bytes.length);
    }

    /** True for Western text with an accented letter or a curled quotation mark here and there. */
    boolean isMostlyAscii() {
        return broken * 20L <= length;
    }

    private static int width(byte lead) {
        int value = lead & 0xFF;
        if (value < 0x80) {
            return 1;
        }
        if (value >= 0xC2 && value <= 0xDF) {
            return 2;
        }
        if (value >= 0xE0 && value <= 0xEF) {
            return 3;
        }
        return value >= 0xF0 && value <= 0xF4 ? 4 : 0;
    }

    private static boolean isFollowed(byte[] bytes, int at, int width) {
        if (at + width > bytes.length) {
            return false;
        }
        for (int i = at + 1; i < at + width; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
