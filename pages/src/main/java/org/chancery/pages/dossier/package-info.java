/**
 * The record as the pages ask for it: followed from reports, entries, actors and pairs of states.
 *
 * <p>Pure: once gathered it opens nothing.
 */
package org.chancery.pages.dossier;
