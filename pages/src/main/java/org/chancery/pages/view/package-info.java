/**
 * What each part of a page shows, as values, and the templates that show it: pure functions of the
 * dossier.
 *
 * <p>Where to begin: {@link org.chancery.pages.view.SingleFile} for one file, {@link
 * org.chancery.pages.view.ServedPages} for a server. A {@code …View} is what a template is given;
 * the class of the plural ({@code Cards} for {@code CardView}) makes it of the dossier.
 *
 * <p>The templates lie in {@code src/main/jte} and are compiled into this package.
 */
package org.chancery.pages.view;
