package org.chancery.gold.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.extract.quantity.Amount;
import org.chancery.extract.quantity.AmountReader;

/** Counts how many sentences of a collection have all their amounts read right. */
final class QuantityScorer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final BigDecimal CLOSE = new BigDecimal("0.000001");

    /** Currency names of the collections whose code they leave out. */
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("Dollar", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("Pound", "GBP"),
                    Map.entry("pound sterling", "GBP"),
                    Map.entry("Franc", "XFO"),
                    Map.entry("Cent", "cent"),
                    Map.entry("Pence", "penny"),
                    Map.entry("Penny", "penny"),
                    Map.entry("Peseta", "ESP"),
                    Map.entry("Finnish markka", "FIM"),
                    Map.entry("Netherlands guilder", "NLG"),
                    Map.entry("Rupee", "INR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("percentage", "percent"),
                    Map.entry("dimensionless", ""));

    private final AmountReader reader = AmountReader.english();

    /** What came of a collection. */
    record Score(int right, int asked, List<String> misses) {
        double share() {
            return right / (double) asked;
        }
    }

    /** A value with its unit, as the collection has it. */
    private record Wanted(BigDecimal value, Optional<String> unit) {}

    /** Money of Recognizers-Text: value and currency of every amount in the sentence. */
    Score currency(Path file) throws IOException {
        Tally tally = new Tally();
        for (JsonNode item : JSON.readTree(file.toFile())) {
            List<Wanted> wanted = new ArrayList<>();
            for (JsonNode result : item.path("Results")) {
                JsonNode resolution = result.path("Resolution");
                if (resolution.path("value").isTextual()) {
                    String unit =
                            resolution.path("isoCurrency").asText(resolution.path("unit").asText());
                    wanted.add(
                            new Wanted(
                                    new BigDecimal(resolution.path("value").asText()),
                                    Optional.of(CODES.getOrDefault(unit, unit))));
                }
            }
            boolean named = wanted.size() == item.path("Results").size();
            if (named && NewsForms.isNews(item)) {
                List<Amount> money =
                        reader.read(item.path("Input").asText()).stream()
                                .filter(amount -> amount.unitClass().equals(Amount.MONEY))
                                .toList();
                tally.add(item.path("Input").asText(), wanted, money);
            }
        }
        return tally.score();
    }

    /** Numbers of Recognizers-Text: the value of every number in the sentence. */
    Score numbers(Path file) throws IOException {
        Tally tally = new Tally();
        for (JsonNode item : JSON.readTree(file.toFile())) {
            if (!NewsForms.isNews(item)) {
                continue;
            }
            List<Wanted> wanted = new ArrayList<>();
            for (JsonNode result : item.path("Results")) {
                wanted.add(
                        new Wanted(
                                new BigDecimal(result.path("Resolution").path("value").asText()),
                                Optional.empty()));
            }
            tally.add(
                    item.path("Input").asText(), wanted, reader.read(item.path("Input").asText()));
        }
        return tally.score();
    }

    /** The amounts of quantulum3, each with its unit; the middle of a range stands for it. */
    Score amounts(Path file) throws IOException {
        int right = 0;
        int asked = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode item : JSON.readTree(file.toFile())) {
            List<Amount> read = reader.read(item.path("req").asText());
            for (JsonNode result : item.path("res")) {
                String name = result.path("unit").asText();
                String unit = unit(name);
                Wanted wanted =
                        new Wanted(
                                result.path("value").decimalValue(),
                                unit.isEmpty() ? Optional.empty() : Optional.of(unit));
                boolean found = read.stream().anyMatch(amount -> isRight(wanted, amount));
                asked++;
                right += found ? 1 : 0;
                if (!found) {
                    misses.add(result.path("surface").asText());
                }
            }
        }
        return new Score(right, asked, misses);
    }

    /** "dollar per hour" is USD/hour here, "count per week" time/week. */
    private static String unit(String name) {
        int per = name.indexOf(" per ");
        String first = per < 0 ? name : name.substring(0, per);
        String ours = first.equals("count") ? "time" : CODES.getOrDefault(first, first);
        return per < 0 ? ours : ours + "/" + name.substring(per + 5);
    }

    private static final class Tally {
        private int right;
        private int asked;
        private final List<String> misses = new ArrayList<>();

        void add(String sentence, List<Wanted> wanted, List<Amount> read) {
            List<Amount> known = read.stream().filter(it -> it.value().isPresent()).toList();
            boolean good = wanted.size() == known.size();
            for (int i = 0; good && i < wanted.size(); i++) {
                good = isRight(wanted.get(i), known.get(i));
            }
            asked++;
            right += good ? 1 : 0;
            if (!good) {
                misses.add(sentence);
            }
        }

        Score score() {
            return new Score(right, asked, List.copyOf(misses));
        }
    }

    private static boolean isRight(Wanted wanted, Amount amount) {
        if (amount.value().isEmpty()) {
            return false;
        }
        BigDecimal low = amount.value().get();
        BigDecimal value =
                amount.upper()
                        .map(
                                high ->
                                        low.add(high)
                                                .divide(
                                                        BigDecimal.valueOf(2),
                                                        MathContext.DECIMAL64))
                        .orElse(low);
        BigDecimal apart = value.subtract(wanted.value()).abs();
        boolean close =
                apart.compareTo(CLOSE.multiply(wanted.value().abs().max(BigDecimal.ONE))) <= 0;
        return close
                && wanted.unit()
                        .map(unit -> amount.unit().equals(unit) || isSamePart(amount, unit))
                        .orElse(true);
    }

    /** The collections of money leave rates out. */
    private static boolean isSamePart(Amount amount, String unit) {
        return amount.unit().startsWith(unit + "/");
    }
}
