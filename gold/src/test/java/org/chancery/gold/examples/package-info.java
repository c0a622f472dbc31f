/**
 * The bundled sample reports against the record that must come out of them.
 *
 * <p>Nothing here judges how good that record is; it makes every change to it visible.
 */
package org.chancery.gold.examples;
