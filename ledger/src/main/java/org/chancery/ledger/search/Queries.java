package org.chancery.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chancery.model.time.DateRange;

/** Puts a question as a query of the index. */
final class Queries {
    /** What a word is worth in each field; what counts is the field where it is worth most. */
    private static final SortedMap<String, Float> WEIGHTS =
            new TreeMap<>(
                    Map.of(
                            Fields.SENTENCE, 1f,
                            Fields.QUOTE, 0.6f,
                            Fields.NAMES, 0.6f,
                            Fields.ENTRY, 0.6f,
                            Fields.BEFORE, 0.3f));

    private static final float REST = 0.2f;
    private static final float NEIGHBOURS = 0.8f;
    private static final float HINT = 0.8f;
    private static final float QUOTED = 2f;

    /** Words that ask, or speak of the reports themselves, and tell nothing of what is asked. */
    private static final Set<String> ASKING =
            Set.of(
                    "who",
                    "whom",
                    "whose",
                    "what",
                    "which",
                    "when",
                    "where",
                    "why",
                    "how",
                    "did",
                    "do",
                    "does",
                    "done",
                    "has",
                    "have",
                    "had",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "can",
                    "could",
                    "would",
                    "many",
                    "much",
                    "according",
                    "about",
                    "from",
                    "between",
                    "she",
                    "he",
                    "its",
                    "his",
                    "her",
                    "any",
                    "become",
                    "became",
                    "report",
                    "mention",
                    "document");

    /** What sort of finding a question is likely to be answered by. */
    private static final Map<Pattern, String> HINTS =
            Map.of(
                    words("how many|how much|what share|percent"), "quantity",
                    words("who said|said|says|according to whom|claims?|quoted|stated"), "claim",
                    words("forecasts?|foretold|expect\\w*|come true|came true|plan\\w*"),
                            "forecast",
                    words("visit\\w*|meet|met|travel\\w*"), "visit",
                    words("treaty|pact|accord|agreements?|memorand\\w+"), "agreement");

    /** Words that ask what came of a forecast, and what the answer would be. */
    private static final Pattern SETTLED = words("c[oa]me true|carried out|fulfilled|happen\\w*");

    private static final Pattern WHEN = words("when|what (year|day|date|month)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private final Analyzer analyzer;
    private final IndexReader reader;

    Queries(Analyzer analyzer, IndexReader reader) {
        this.analyzer = analyzer;
        this.reader = reader;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    Query of(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        question.conditions()
                .forEach(
                        (field, values) ->
                                query.add(oneOf(Fields.of(field), values), Occur.FILTER));
        question.during()
                .ifPresent(days -> query.add(Days.shared(Fields.WHEN, days), Occur.FILTER));
        return question.plain() ? plain(question, query) : exact(question, query);
    }

    /** All words and phrases must be found. */
    private Query exact(Question question, BooleanQuery.Builder query) {
        List<String> terms = terms(question.words());
        phrases(question, query, Occur.MUST);
        terms.forEach(term -> query.add(anywhere(term), Occur.MUST));
        if (terms.isEmpty() && question.phrases().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return query.build();
    }

    /** One of the words that tell most, or a phrase, must be found; the others add to it. */
    private Query plain(Question question, BooleanQuery.Builder query) {
        List<String> terms = terms(question.words());
        Set<String> telling = new TellingWords(reader, WEIGHTS.keySet()).of(terms);
        BooleanQuery.Builder asked = new BooleanQuery.Builder();
        phrases(question, asked, Occur.SHOULD);
        for (String term : terms) {
            (telling.contains(term) ? asked : query).add(anywhere(term), Occur.SHOULD);
        }
        query.add(asked.setMinimumNumberShouldMatch(1).build(), Occur.MUST);
        addHints(question.words(), terms, query);
        return query.build();
    }

    private void phrases(Question question, BooleanQuery.Builder query, Occur occur) {
        for (String phrase : question.phrases()) {
            query.add(new BoostQuery(phrase(terms(phrase), 0, phraseFields()), QUOTED), occur);
        }
    }

    /** True when a word, as the question has it, stands anywhere in the record. */
    boolean isKnown(String word) throws IOException {
        for (String term : terms(word)) {
            for (String field : phraseFields()) {
                if (reader.docFreq(new Term(field, term)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a text as the index has them, without those that only ask. */
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.SENTENCE, withoutAsking(text))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!terms.contains(word.toString())) {
                    terms.add(word.toString());
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", impossible);
        }
        return terms;
    }

    /** Before words are cut to their stems, as that of "herring" is "her". */
    private static String withoutAsking(String text) {
        return WORD.matcher(text)
                .replaceAll(
                        word ->
                                ASKING.contains(word.group().toLowerCase(Locale.ROOT))
                                        ? ""
                                        : word.group());
    }

    private static Query anywhere(String term) {
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach(
                (field, weight) ->
                        fields.add(new BoostQuery(new TermQuery(new Term(field, term)), weight)));
        return new DisjunctionMaxQuery(fields, REST);
    }

    /** Adds what speaks for a finding without being a word: neighbours, kinds, dates. */
    private static void addHints(String words, List<String> terms, BooleanQuery.Builder query) {
        for (int i = 1; i < terms.size(); i++) {
            query.add(
                    new BoostQuery(
                            phrase(terms.subList(i - 1, i + 1), 3, List.of(Fields.SENTENCE)),
                            NEIGHBOURS),
                    Occur.SHOULD);
        }
        HINTS.forEach(
                (pattern, kind) -> {
                    if (pattern.matcher(words).find()) {
                        query.add(hint(new TermQuery(new Term(Fields.KIND, kind))), Occur.SHOULD);
                    }
                });
        if (SETTLED.matcher(words).find()) {
            Term outcome = new Term(Fields.of(Question.Field.STATUS), "came_true");
            query.add(hint(new TermQuery(outcome)), Occur.SHOULD);
        }
        if (WHEN.matcher(words).find()) {
            query.add(hint(new TermQuery(new Term(Fields.DATED, "yes"))), Occur.SHOULD);
        }
        Set<String> years = new HashSet<>();
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            if (years.add(year.group())) {
                query.add(hint(inYear(Integer.parseInt(year.group()))), Occur.SHOULD);
            }
        }
    }

    private static Query hint(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), HINT);
    }

    private static Query inYear(int year) {
        DateRange days = DateRange.year(year);
        return new BooleanQuery.Builder()
                .add(Days.shared(Fields.WHEN, days), Occur.SHOULD)
                .add(Days.shared(Fields.PUBLISHED, days), Occur.SHOULD)
                .build();
    }

    private static List<String> phraseFields() {
        return List.of(Fields.SENTENCE, Fields.ENTRY, Fields.NAMES);
    }

    private static Query phrase(List<String> terms, int slop, List<String> fields) {
        List<Query> all = new ArrayList<>();
        for (String field : fields) {
            all.add(new PhraseQuery(slop, field, terms.toArray(String[]::new)));
        }
        return new DisjunctionMaxQuery(all, 0);
    }

    private static Query oneOf(String field, Set<String> values) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        values.forEach(value -> query.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return query.build();
    }
}
