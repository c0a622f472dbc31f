package org.chancery.pages.view;

import java.util.List;
import org.chancery.pages.address.Addresses;
import org.chancery.pages.words.Texts;

/**
 * What surrounds a page of a server.
 *
 * @param title what it is about
 * @param menu the parts of the record
 * @param work where one can do something
 * @param here the entry of either that the page belongs to
 * @param days the days on which reports were published, for the slider; none where there are many
 * @param dayNames the same for people
 */
record PageView(
        Texts texts,
        Addresses to,
        Frame frame,
        String title,
        List<FileView.Item> menu,
        List<FileView.Item> work,
        String here,
        List<String> days,
        List<String> dayNames) {

    /** Where something is that the page loads. */
    String asset(String name) {
        return Assets.path(name);
    }

    String current(FileView.Item item) {
        String path = item.href().replaceFirst("\\?.*", "");
        return path.equals(here) ? "page" : null;
    }
}
