package org.chancery.pages.view;

import java.util.List;

/**
 * A forecast and what came of it.
 *
 * @param href where it stands for itself
 * @param verdict in words
 * @param look how the verdict is drawn: "came_true", "partly", "failed", "open" or "not_reported"
 * @param who whose forecast
 * @param expects what is expected
 * @param due by when
 * @param likelihood in which words, and how likely that is
 * @param condition on which it depends; empty when on none
 * @param said the words
 * @param reason why it is judged so; empty when it is not
 * @param decided the words that decide it
 * @param settled the day the deciding report was published; empty when nothing decides
 */
record ForecastView(
        String name,
        String href,
        String verdict,
        String look,
        String who,
        String form,
        String expects,
        String due,
        String likelihood,
        String condition,
        Quote said,
        String reason,
        List<Quote> decided,
        String settled) {}
