package org.chancery.cli;

import java.util.List;

/**
 * One thing told in a section: a head line and lines below it.
 *
 * @param head what it is
 * @param lines how it came about, each with its source
 */
record Block(String head, List<String> lines) {
    Block {
        lines = List.copyOf(lines);
    }
}
