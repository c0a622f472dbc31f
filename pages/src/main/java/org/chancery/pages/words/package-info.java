/**
 * The words of the pages in the language of who looks: texts from ICU bundles, dates by CLDR.
 *
 * <p>The words of reports are never translated.
 */
package org.chancery.pages.words;
