/**
 * Runs the sentences that rule files carry through the real pipeline.
 *
 * <p>It holds no sentences of its own.
 */
package org.chancery.gold.rule;
