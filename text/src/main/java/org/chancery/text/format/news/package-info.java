/**
 * The formats in which agencies hand over their stories: NITF, NewsML and the SGML of
 * Reuters-21578.
 *
 * <p>This package keeps the words of a story and what dates it; codes of subjects are left aside,
 * since what a report is about is found from its words.
 */
package org.chancery.text.format.news;
