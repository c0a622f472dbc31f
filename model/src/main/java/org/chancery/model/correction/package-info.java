/**
 * What people say against or for what was found, as nouns.
 *
 * <p>Nothing here is applied to anything.
 */
package org.chancery.model.correction;
