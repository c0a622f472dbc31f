/** The text files that come with the rules: lexicons, word classes, tables. */
package org.chancery.extract.resource;
