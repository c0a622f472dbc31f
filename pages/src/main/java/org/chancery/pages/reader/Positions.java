package org.chancery.pages.reader;

import org.chancery.model.text.Span;

/** From code points, in which the record counts, to UTF-16 units, in which Java does. */
final class Positions {
    private final int[] units;

    /** For each code point of the text where it begins, and at last where the text ends. */
    Positions(String text) {
        this.units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < units.length - 1; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[units.length - 1] = text.length();
    }

    Span units(Span points) {
        return new Span(unit(points.start()), unit(points.end()));
    }

    private int unit(int point) {
        return units[Math.min(point, units.length - 1)];
    }
}
