package org.chancery.pages.view;

/** Words that lead somewhere. */
record Link(String words, String href) {}
