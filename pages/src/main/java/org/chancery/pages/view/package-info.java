/**
 * What each part of a page shows, as values, and the templates that show it: pure functions of the
 * dossier.
 *
 * <p>The templates lie in {@code src/main/jte} and are compiled into this package.
 */
package org.chancery.pages.view;
