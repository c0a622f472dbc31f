/** Tables of reports, one a row. This package guesses no meaning of columns: they are named. */
package org.chancery.text.format.table;
