/**
 * A publication as text: the raw page, the clean text aligned to it, and the layers that annotators
 * add.
 *
 * <p>No class here reads, cleans or annotates anything, and none knows a language toolkit.
 */
package org.chancery.model.text;
