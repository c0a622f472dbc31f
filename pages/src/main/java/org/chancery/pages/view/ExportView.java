package org.chancery.pages.view;

import java.util.List;

/** The layouts in which the record can be taken along, each with its beginning. */
record ExportView(List<FileView.File> downloads, List<Layout> layouts) {

    /** One file. */
    record Layout(String file, String href, String size, List<String> lines) {}
}
