package org.chancery.ledger.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;

/**
 * The index of one ledger. It holds nothing that the ledger does not, and is thrown away and made
 * again when its stamp is not the one asked for, or when it cannot be read.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(folder, stamp, reports)) {
 *     index.search(QuestionParser.parse("actor:PRT \"fisheries accord\""), 5);
 * }
 * }</pre>
 */
public final class SearchIndex implements AutoCloseable {
    /** The layout of the documents; a new one makes every index stale. */
    private static final String LAYOUT = "1";

    private static final String STAMP = "stamp";

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());

    /** Sentences vary in length less than documents do, and a short one is no better for it. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

    /** How many findings are looked at for each sentence wanted: several share one. */
    private static final int PER_SENTENCE = 12;

    private final Analyzer analyzer;
    private final Directory directory;
    private final DirectoryReader reader;

    private SearchIndex(Analyzer analyzer, Directory directory, DirectoryReader reader) {
        this.analyzer = analyzer;
        this.directory = directory;
        this.reader = reader;
    }

    /**
     * Opens the index in a folder, making it from the reports when it is not of this stamp. Where
     * the folder cannot be written, or somebody else is writing there, the index is made in memory.
     *
     * @param folder where to keep it; empty to keep it nowhere
     * @param stamp changes whenever the reports, or what was found in them, change
     */
    public static SearchIndex open(
            Optional<Path> folder, String stamp, Supplier<Iterator<Indexed>> reports) {
        String wanted = marked(stamp);
        if (folder.isPresent()) {
            Optional<SearchIndex> kept = kept(folder.get(), wanted);
            if (kept.isPresent()) {
                return kept.get();
            }
            Optional<SearchIndex> made = madeIn(folder.get(), wanted, reports);
            if (made.isPresent()) {
                return made.get();
            }
        }
        try {
            return made(new ByteBuffersDirectory(), wanted, reports);
        } catch (IOException impossible) {
            throw new IllegalStateException("An index in memory cannot fail", impossible);
        }
    }

    /** Whether an index can be read and is of a stamp. */
    public enum State {
        MISSING,
        STALE,
        DAMAGED,
        FRESH
    }

    /** Looks at the index in a folder, at every byte of it, and changes nothing. */
    public static State state(Path folder, String stamp) {
        if (!Files.isDirectory(folder)) {
            return State.MISSING;
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            String found = reader.getIndexCommit().getUserData().get(STAMP);
            return marked(stamp).equals(found) ? State.FRESH : State.STALE;
        } catch (IndexNotFoundException none) {
            return State.MISSING;
        } catch (IOException | IllegalArgumentException damaged) {
            return State.DAMAGED;
        }
    }

    private static String marked(String stamp) {
        return LAYOUT + " " + stamp;
    }

    private static Optional<SearchIndex> kept(Path folder, String wanted) {
        try {
            Directory directory = FSDirectory.open(folder);
            DirectoryReader reader = DirectoryReader.open(directory);
            SearchIndex index = new SearchIndex(new EnglishAnalyzer(), directory, reader);
            if (wanted.equals(reader.getIndexCommit().getUserData().get(STAMP))) {
                return Optional.of(index);
            }
            index.close();
        } catch (IndexNotFoundException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            discard(folder);
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Throws away an index that cannot be read, unless somebody is making it anew already. */
    public static void discard(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        } catch (IOException busy) {
            LOG.log(Level.FINE, "The index " + folder + " is left as it is", busy);
        }
    }

    private static Optional<SearchIndex> madeIn(
            Path folder, String wanted, Supplier<Iterator<Indexed>> reports) {
        try {
            return Optional.of(made(FSDirectory.open(folder), wanted, reports));
        } catch (LockObtainFailedException busy) {
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /** The old index counts until the new one is whole. */
    private static SearchIndex made(
            Directory directory, String stamp, Supplier<Iterator<Indexed>> reports)
            throws IOException {
        Analyzer analyzer = new EnglishAnalyzer();
        IndexWriterConfig settings =
                new IndexWriterConfig(analyzer)
                        .setSimilarity(SIMILARITY)
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            Iterator<Indexed> some = reports.get();
            while (some.hasNext()) {
                writer.addDocuments(new Documents(some.next()).all());
            }
            writer.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
        }
        return new SearchIndex(analyzer, directory, DirectoryReader.open(directory));
    }

    /** The sentences that answer a question, best first, each once. */
    public List<Hit> search(Question question, int count) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            Map<String, Hit> bySentence = new LinkedHashMap<>();
            for (ScoreDoc found :
                    searcher.search(new Queries(analyzer).of(question), count * PER_SENTENCE)
                            .scoreDocs) {
                Hit hit = hit(searcher.storedFields().document(found.doc), found.score);
                if (hit.finding().isPresent() || !question.isAboutFindings()) {
                    bySentence.putIfAbsent(hit.article() + " " + hit.raw().start(), hit);
                }
            }
            return List.copyOf(
                    new ArrayList<>(bySentence.values())
                            .subList(0, Math.min(count, bySentence.size())));
        } catch (IOException failure) {
            throw new SearchException(
                    "The search index cannot be read (%s). Remove its folder; it is made again."
                            .formatted(failure.getMessage()),
                    failure);
        }
    }

    /** The words of a question that stand nowhere in the record, as the question has them. */
    public List<String> unknown(List<String> words) {
        Queries queries = new Queries(analyzer);
        return words.stream()
                .filter(word -> queries.terms(word).stream().noneMatch(this::isKnown))
                .toList();
    }

    private boolean isKnown(String term) {
        try {
            for (String field : List.of(Fields.SENTENCE, Fields.NAMES, Fields.ENTRY)) {
                if (reader.docFreq(new Term(field, term)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException failure) {
            throw new SearchException("The search index cannot be read", failure);
        }
    }

    private static Hit hit(Document document, double score) {
        Span raw =
                new Span(
                        document.getField(Fields.START).numericValue().intValue(),
                        document.getField(Fields.END).numericValue().intValue());
        return new Hit(
                new ArticleId(document.get(Fields.ARTICLE)),
                raw,
                document.get(Fields.WORDS),
                Optional.ofNullable(document.get(Fields.FINDING)).map(FindingId::new),
                score);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException failure) {
            throw new SearchException("The search index cannot be closed", failure);
        }
    }
}
