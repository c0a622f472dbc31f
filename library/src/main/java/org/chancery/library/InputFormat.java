package org.chancery.library;

/**
 * A format that can be read.
 *
 * @param name what it is called
 * @param endings of the names of its files, as ".html .htm"; what is in a file counts for more
 * @param becomes what a file of it becomes
 */
public record InputFormat(String name, String endings, String becomes) {}
