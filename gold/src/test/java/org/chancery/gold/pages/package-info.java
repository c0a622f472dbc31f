/**
 * What a browser makes of the pages: the marks, the keys, the rules for access, and that nothing is
 * fetched from anywhere.
 */
package org.chancery.gold.pages;
