/**
 * Chancery, the front door: reads reports into a ledger and answers from it.
 *
 * <p>Where to begin: {@link org.chancery.library.Chancery}. Reading goes through {@code
 * ReadingDesk} to a {@code ReadingSession} and its {@code Runner}, which takes reports through the
 * steps of {@link org.chancery.library.Pipeline}; {@code StandardPipeline} names those steps.
 * Questions go to {@code RecordKeeper}, which resolves when something new was read, and to {@code
 * IndexKeeper}. {@code Known…} are what is handed out.
 *
 * <p>Nothing here prints, and nothing here knows a language, a rule or a table.
 */
package org.chancery.library;
