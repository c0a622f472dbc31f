/**
 * How well events are read, against sentences and reports coded by others.
 *
 * <p>Changes nothing in the rules: the sentences are read here, and never become rules or examples.
 */
package org.chancery.gold.event;
