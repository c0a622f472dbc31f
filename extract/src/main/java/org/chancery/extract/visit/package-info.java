/**
 * Who goes, went or is to go to another state, told outright or shown by where somebody acts.
 *
 * <p>This package does not say that two reports tell of one visit, and takes talks during a visit
 * for part of it.
 */
package org.chancery.extract.visit;
