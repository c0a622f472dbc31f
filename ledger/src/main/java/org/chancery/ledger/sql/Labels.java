package org.chancery.ledger.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.text.Article;

/**
 * By what a report may be called, the plainest first: its name, its name with one folder, with two,
 * and so on, and last its name with a part of its id. The ledger calls it by the first of them that
 * no other report bears, whatever came in first.
 */
final class Labels {
    private static final int MOST_FOLDERS = 5;
    private static final int DIGITS = 8;

    private Labels() {}

    static List<String> of(Article article) {
        List<String> folders =
                Arrays.stream(article.place().orElse("").split("[/\\\\]"))
                        .filter(folder -> !folder.isEmpty())
                        .toList();
        List<String> labels = new ArrayList<>();
        String label = article.name();
        labels.add(label);
        for (int i = folders.size() - 1; i >= Math.max(0, folders.size() - MOST_FOLDERS); i--) {
            label = folders.get(i) + "/" + label;
            labels.add(label);
        }
        labels.add(article.name() + " #" + article.id().value().substring(0, DIGITS));
        return List.copyOf(labels);
    }
}
