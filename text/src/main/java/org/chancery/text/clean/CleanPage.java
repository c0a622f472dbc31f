package org.chancery.text.clean;

import org.chancery.model.text.AlignedText;

/** Clean text and what the markup says of its parts. */
record CleanPage(AlignedText text, PageMarks marks) {}
