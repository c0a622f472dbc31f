/**
 * What a report says of the life and the content of treaties, accords, memoranda, declarations and
 * contracts between states, real, planned or denied.
 *
 * <p>This package does not decide whether two reports, or two names in one report, mean the same
 * paper unless the words force it.
 */
package org.chancery.extract.agreement;
