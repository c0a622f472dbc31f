package org.chancery.cli;

import java.util.List;

/** Prints a brief, section by section. */
final class Sections {
    private final Console console;
    private final int limit;

    /** Shows at most {@code limit} blocks of a section. */
    Sections(Console console, int limit) {
        this.console = console;
        this.limit = limit;
    }

    void print(String title, List<Block> blocks) {
        console.out().println();
        console.out().println(console.style().heading(title + " (" + blocks.size() + ")"));
        for (Block block : blocks.subList(0, Math.min(limit, blocks.size()))) {
            console.out().println("  " + block.head());
            block.lines()
                    .forEach(line -> console.out().println(console.style().quiet("      " + line)));
        }
        if (blocks.isEmpty()) {
            console.out().println("  none");
        } else if (blocks.size() > limit) {
            console.out().printf("  … and %d more; --all shows them%n", blocks.size() - limit);
        }
    }
}
