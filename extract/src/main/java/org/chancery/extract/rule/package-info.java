/**
 * The rule language shared by all kinds of finding: rule files, word classes and the matcher.
 *
 * <p>This package does not know what a rule means; each kind reads its own keys from a match.
 */
package org.chancery.extract.rule;
