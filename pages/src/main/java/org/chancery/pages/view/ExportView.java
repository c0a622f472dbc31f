package org.chancery.pages.view;

import java.util.List;

/**
 * The layouts in which the record can be taken along, and the files of one with their beginnings.
 *
 * @param names all layouts, the chosen one marked
 */
record ExportView(List<FileView.Item> names, List<FileView.File> downloads, List<Layout> layouts) {

    /** One file. */
    record Layout(String file, String href, String size, List<String> lines) {}
}
