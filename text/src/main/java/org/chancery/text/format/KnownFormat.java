package org.chancery.text.format;

/**
 * A format that can be read, for people to look at.
 *
 * @param name what it is called
 * @param endings of the names of its files, as ".html .htm"
 * @param becomes what a file of it becomes
 */
public record KnownFormat(String name, String endings, String becomes) {}
