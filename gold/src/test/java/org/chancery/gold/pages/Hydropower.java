package org.chancery.gold.pages;

import java.util.List;
import org.chancery.model.text.Article;

/** Two reports with letters outside the BMP, right-to-left ones, a script and all line ends. */
final class Hydropower {
    static final String SPRING =
            "SOFIA, April 4, 2011 (Balkan Wire) -- \uD83D\uDD4A Bulgarian Foreign Minister Asen Dimov said on Monday"
                    + " that Bulgaria and Romania would sign a treaty on \uD835\uDD3Fydropower in Bucharest in May.\r\n\r\n"
                    + "<script>document.title = 'hit'</script> \"We will visit Bucharest,\" Dimov said.\r\n\r\n"
                    + "Romania rejected the \u05D0\u05D1 draft.\r\n";
    static final String SUMMER =
            "BUCHAREST, June 7, 2011 (Balkan Wire) -- Bulgaria and Romania signed the treaty on hydropower in Bucharest"
                    + " on Monday.\n\nDimov arrived in Bucharest on Sunday for a two-day visit.\n";

    private Hydropower() {}

    static List<Article> reports() {
        return List.of(Article.plain("spring.txt", SPRING), Article.plain("summer.txt", SUMMER));
    }
}
