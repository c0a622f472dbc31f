package org.chancery.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.statement.Quantity.Measure;

/** Says what sort of amount it is, from its unit and the words of its clause. */
final class Measures {
    private record Clue(Measure measure, PhraseTable<String> words) {}

    private final List<Clue> clues;

    private Measures(List<Clue> clues) {
        this.clues = clues;
    }

    static Measures load() {
        List<Clue> clues = new ArrayList<>();
        for (String[] row : QuantityResources.rows("measures.tsv")) {
            PhraseTable<String> words = new PhraseTable<>();
            for (String word : row[1].split(";", -1)) {
                words.put(word.strip(), word.strip());
            }
            clues.add(new Clue(Measure.valueOf(row[0]), words));
        }
        return new Measures(List.copyOf(clues));
    }

    Measure of(Unit unit, String clause) {
        return switch (unit.unitClass()) {
            case "arms" -> Measure.ARMS;
            case "troops" -> Measure.TROOPS;
            case "duration" -> Measure.DURATION;
            case "share" -> Measure.SHARE;
            case Amount.MONEY -> byWords(clause, Measure.MONEY);
            case "people", "count", "member", "body", "" -> Measure.COUNT;
            default -> byWords(clause, Measure.OTHER);
        };
    }

    private Measure byWords(String clause, Measure otherwise) {
        List<Lexeme> lexemes = Lexeme.of(clause);
        for (Clue clue : clues) {
            for (int i = 0; i < lexemes.size(); i++) {
                if (clue.words().at(lexemes, i).isPresent()) {
                    return clue.measure();
                }
            }
        }
        return otherwise;
    }
}
