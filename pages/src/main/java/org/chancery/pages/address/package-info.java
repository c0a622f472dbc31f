/**
 * Where things are to be found: in the file itself, or at paths of a server.
 *
 * <p>Decides no look and knows no ledger.
 */
package org.chancery.pages.address;
