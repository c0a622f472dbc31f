package org.chancery.pages.view;

import java.util.List;

/**
 * The findings that nobody has looked at, the least sure first, and what was said of others.
 *
 * @param explained how many there are
 */
record QueueView(
        String explained,
        List<FileView.Item> kinds,
        PagerView pager,
        TableView table,
        List<Made> made) {

    /** A correction that was made. */
    record Made(String number, String words, String who, String reason, boolean standing) {}
}
