/**
 * The command line: one class for each command, and the only room that prints.
 *
 * <p>It reads nothing and decides nothing itself; it asks {@link org.chancery.library.Chancery} and
 * shows the answer.
 */
package org.chancery.cli;
