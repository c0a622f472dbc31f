/**
 * The nouns of Chancery. See the packages below: {@code actor} who acts, {@code time} when, {@code
 * text} a publication and its layers, {@code statement} what it says, {@code correction} what
 * people say against that.
 *
 * <p>Records only, with no dependency but the JDK and no annotations of any library.
 */
package org.chancery.model;
