/**
 * Measures the answers to hand-written questions.
 *
 * <p>Nothing here is shipped.
 */
package org.chancery.gold.ask;
