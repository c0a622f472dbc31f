/**
 * Files that hold other files: archives, compressed files, mailboxes.
 *
 * <p>This package writes nothing to the disk: the names in an archive are only names.
 */
package org.chancery.text.format.pack;
