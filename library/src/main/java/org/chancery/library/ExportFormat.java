package org.chancery.library;

/** How the record is written out. */
public enum ExportFormat {
    /** The record format, version 1: one JSON object a line, in one file. */
    JSONL,
    /** One table of comma-separated values a kind, in a folder. */
    CSV
}
