/**
 * Reads grammatical relations off a phrase tree: which word is the head of each phrase, and what
 * its other parts are to it.
 *
 * <p>The relations are those of Universal Dependencies for English, as far as extraction tells them
 * apart. It makes no phrases and mends no wrong ones.
 */
package org.chancery.text.annotate.parse.relate;
