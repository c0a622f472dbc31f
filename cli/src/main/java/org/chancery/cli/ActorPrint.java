package org.chancery.cli;

import org.chancery.library.ActorLine;

/** Writes lines of the dictionary of actors. */
final class ActorPrint {
    private ActorPrint() {}

    static String line(ActorLine line) {
        String more = line.more().isEmpty() ? "" : "  (" + line.more() + ")";
        return "%-9s %-38s %-28s %s%s"
                .formatted(line.code(), line.name(), line.what(), Wording.days(line.days()), more)
                .stripTrailing();
    }
}
