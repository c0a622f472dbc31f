package org.chancery.text.format.warc;

import java.util.ArrayList;
import java.util.List;

/** An address as a path: the site, the folders, and a name for the page. */
final class PagePath {
    private static final int LONGEST_NAME = 120;

    private PagePath() {}

    /** {@code "https://example.org/world/a.html"} becomes {@code "example.org/world/a.html"}. */
    static String of(String address) {
        String path = address.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:/*", "");
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        int query = path.indexOf('?');
        String asked = query < 0 ? "" : path.substring(query).replace('/', '_');
        List<String> names = new ArrayList<>();
        for (String name : path.substring(0, query < 0 ? path.length() : query).split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(cut(name));
            }
        }
        String all = String.join("/", names);
        return all.isEmpty() ? "page" : all + cut(asked);
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
