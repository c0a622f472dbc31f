package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.extract.quantity.PhraseTable.Hit;

/**
 * The tables of units, currencies, small coin and comparators.
 *
 * @param units words after a number
 * @param currencyWords words for money after a number
 * @param currencySigns signs and codes before a number, or hard after it
 * @param codes ISO codes, which count in capitals only
 * @param coins small coin and its share of the main unit
 * @param before comparators before an amount
 * @param after comparators after an amount
 */
record UnitTables(
        PhraseTable<Unit> units,
        PhraseTable<String> currencyWords,
        PhraseTable<String> currencySigns,
        Map<String, String> codes,
        PhraseTable<BigDecimal> coins,
        PhraseTable<String> before,
        PhraseTable<String> after) {

    static UnitTables load() {
        UnitTables tables =
                new UnitTables(
                        new PhraseTable<>(),
                        new PhraseTable<>(),
                        new PhraseTable<>(),
                        new HashMap<>(),
                        new PhraseTable<>(),
                        new PhraseTable<>(),
                        new PhraseTable<>());
        tables.readUnits();
        tables.readCurrencies();
        for (String[] row : QuantityResources.rows("minor-units.tsv")) {
            tables.coins.put(row[0], new BigDecimal(row[1]));
        }
        for (String[] row : QuantityResources.rows("comparators.tsv")) {
            (row[0].equals("before") ? tables.before : tables.after).put(row[1], row[1]);
        }
        return tables;
    }

    private void readUnits() {
        for (String[] row : QuantityResources.rows("units.tsv")) {
            for (String form : row[2].split(";", -1)) {
                units.put(form.strip(), new Unit(row[0], row[1]));
            }
        }
    }

    private void readCurrencies() {
        for (String[] row : QuantityResources.rows("currencies.tsv")) {
            for (String word : row[1].split(";", -1)) {
                currencyWords.put(word.strip(), row[0]);
            }
            codes.put(row[0], row[0]);
            if (row.length > 2) {
                for (String sign : row[2].split(";", -1)) {
                    currencySigns.put(sign.strip(), row[0]);
                }
            }
        }
    }

    /** The currency whose word, sign or code begins at {@code at}: "Swiss francs", "€", "CHF". */
    Optional<Hit<String>> currencyAfter(List<Lexeme> lexemes, int at) {
        return currencyWords.at(lexemes, at).or(() -> signAt(lexemes, at));
    }

    /** The currency whose sign or code begins at {@code at}: "€", "US$", "CHF". */
    Optional<Hit<String>> signAt(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return Optional.empty();
        }
        Lexeme first = lexemes.get(at);
        // "earned a $5 fee" holds no Australian dollars.
        boolean article = first.text().equals("a") || first.text().equals("s");
        Optional<Hit<String>> sign = article ? Optional.empty() : currencySigns.at(lexemes, at);
        return sign.or(
                () ->
                        Optional.ofNullable(codes.get(first.text()))
                                .map(code -> new Hit<>(code, at + 1)));
    }
}
