/**
 * Who acts: states, offices, organisations, groups and people, with the codes the field uses for
 * them.
 *
 * <p>This package holds the nouns only; it neither knows the dictionary nor decides who is meant.
 */
package org.chancery.model.actor;
