/**
 * What every layout in which the record goes out is written from, and where its files go.
 *
 * <p>This package knows no layout.
 */
package org.chancery.library.export;
