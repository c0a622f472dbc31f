/**
 * The nouns of Chancery. See the packages below: {@code actor}, {@code time}, {@code text}, {@code
 * statement}.
 *
 * <p>Records only, with no dependency but the JDK and no annotations of any library.
 */
package org.chancery.model;
