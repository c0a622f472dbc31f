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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;

/**
 * The index of one ledger. It holds nothing that the ledger does not, and carries a stamp that says
 * of which state of the ledger it is. What has changed since is put in the place of what was there;
 * an index that cannot be read, or is of another layout, is thrown away and made again.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.in(Optional.of(folder))) {
 *     index.bringTo(stamp, reports);
 *     index.search(QuestionParser.parse("actor:PRT \"fisheries accord\""), 5);
 * }
 * }</pre>
 *
 * <p>Safe to share between threads; those who search are not kept waiting by who brings it up to
 * date.
 */
public final class SearchIndex implements AutoCloseable {
    /** The layout of the documents; a new one makes every index stale. */
    private static final String LAYOUT = "2 ";

    private static final String STAMP = "stamp";

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());

    /** Sentences vary in length less than documents do, and a short one is no better for it. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

    /** How many findings are looked at for each sentence wanted: several share one. */
    private static final int PER_SENTENCE = 12;

    /** So much is gathered in memory before a part of the index is written, in megabytes. */
    private static final double BUFFER = 64;

    /** Of parts of like size there are no more than so many; they are joined as they come. */
    private static final double PARTS = 4;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Optional<Path> folder;
    private final OpenIndex open = new OpenIndex(STAMP);

    /** Seen by who is writing, since whoever closes cannot come in before that ends. */
    private volatile boolean closing;

    private SearchIndex(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * The index in a folder, whatever is there. Where the folder cannot be written, or somebody
     * else is writing there, it is made in memory.
     *
     * @param folder where to keep it; empty to keep it nowhere
     */
    public static SearchIndex in(Optional<Path> folder) {
        return new SearchIndex(folder);
    }

    /** Where an index takes the reports from. */
    public interface Reports {
        /** All of them. */
        Iterator<Indexed> all();

        /**
         * Those of which something may have changed since a state; empty when that is not known.
         */
        Optional<Iterator<Indexed>> since(String stamp);
    }

    /**
     * Brings the index to a state of the ledger; does nothing where it is there already, or where
     * the index is closed. Where it is closed meanwhile, it stays in the state before.
     *
     * @param stamp changes whenever the reports, or what was found in them, change
     */
    public synchronized void bringTo(String stamp, Reports reports) {
        String wanted = LAYOUT + stamp;
        if (closing || open.stamp().equals(Optional.of(wanted))) {
            return;
        }
        // Another process may have brought it there already.
        folder.ifPresent(this::look);
        if (open.stamp().equals(Optional.of(wanted))) {
            return;
        }
        if (folder.isEmpty() || !write(folder.get(), wanted, reports)) {
            writeInMemory(wanted, reports);
        }
    }

    /** Opens what lies in the folder. */
    private void look(Path place) {
        try {
            open.look(FSDirectory.open(place));
        } catch (IndexNotFoundException none) {
            LOG.log(Level.FINE, "There is no index yet in {0}", place);
        } catch (IOException | IllegalArgumentException damaged) {
            discard();
        }
    }

    /** False when nothing can be written there. */
    private boolean write(Path place, String wanted, Reports reports) {
        try {
            write(FSDirectory.open(place), wanted, reports);
            return true;
        } catch (LockObtainFailedException busy) {
            return false;
        } catch (IOException unwritable) {
            LOG.log(Level.FINE, "The index is made in memory", unwritable);
            return false;
        }
    }

    private void writeInMemory(String wanted, Reports reports) {
        try {
            write(open.inMemory().orElseGet(ByteBuffersDirectory::new), wanted, reports);
        } catch (IOException impossible) {
            throw new IllegalStateException("An index in memory cannot fail", impossible);
        }
    }

    /** What was there counts until all is written. */
    private void write(Directory directory, String wanted, Reports reports) throws IOException {
        Optional<Iterator<Indexed>> changed =
                open.stampIn(directory)
                        .filter(stamp -> stamp.startsWith(LAYOUT))
                        .flatMap(stamp -> reports.since(stamp.substring(LAYOUT.length())));
        IndexWriterConfig.OpenMode mode =
                changed.isPresent()
                        ? IndexWriterConfig.OpenMode.APPEND
                        : IndexWriterConfig.OpenMode.CREATE;
        IndexWriterConfig settings =
                new IndexWriterConfig(analyzer)
                        .setSimilarity(SIMILARITY)
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER)
                        .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(PARTS));
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            boolean whole = false;
            try {
                fill(writer, changed.orElseGet(reports::all), changed.isPresent());
                writer.setLiveCommitData(Map.of(STAMP, wanted).entrySet());
                whole = !closing;
            } finally {
                if (!whole) {
                    writer.rollback();
                }
            }
        }
        if (!closing) {
            open.look(directory);
        }
    }

    /** Puts the reports into an index, in the place of what is there of them if anything is. */
    private void fill(IndexWriter writer, Iterator<Indexed> reports, boolean inPlace)
            throws IOException {
        while (!closing && reports.hasNext()) {
            Indexed one = reports.next();
            if (inPlace) {
                writer.deleteDocuments(new Term(Fields.ARTICLE, one.article().value()));
            }
            writer.addDocuments(new Documents(one).all());
        }
        if (!closing && !inPlace) {
            writer.forceMerge(1); // each part is asked every question
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
            return (LAYOUT + stamp).equals(found) ? State.FRESH : State.STALE;
        } catch (IndexNotFoundException none) {
            return State.MISSING;
        } catch (IOException | IllegalArgumentException damaged) {
            return State.DAMAGED;
        }
    }

    /** Throws away what lies in the folder, unless somebody is making it anew already. */
    public synchronized void discard() {
        open.close();
        folder.ifPresent(SearchIndex::discard);
    }

    private static void discard(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        } catch (IOException busy) {
            LOG.log(Level.FINE, "The index " + folder + " is left as it is", busy);
        }
    }

    /** The sentences that answer a question, best first, each once. */
    public List<Hit> search(Question question, int count) {
        return open.read(reader -> search(reader, question, count)).orElse(List.of());
    }

    private List<Hit> search(IndexReader reader, Question question, int count) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        Query query = new Queries(analyzer, reader).of(question);
        int most = count * PER_SENTENCE;
        Map<String, Hit> bySentence = new LinkedHashMap<>();
        for (ScoreDoc found :
                searcher.search(query, new TopScoreDocCollectorManager(most, most)).scoreDocs) {
            Hit hit = hit(searcher.storedFields().document(found.doc), found.score);
            if (hit.finding().isPresent() || !question.isAboutFindings()) {
                bySentence.putIfAbsent(hit.article() + " " + hit.raw().start(), hit);
            }
            if (bySentence.size() == count) {
                break;
            }
        }
        return List.copyOf(bySentence.values());
    }

    /** The words of a question that stand nowhere in the record, as the question has them. */
    public List<String> unknown(List<String> words) {
        return open.read(
                        reader -> {
                            Queries queries = new Queries(analyzer, reader);
                            List<String> unknown = new ArrayList<>();
                            for (String word : words) {
                                if (!queries.isKnown(word)) {
                                    unknown.add(word);
                                }
                            }
                            return unknown;
                        })
                .orElse(words);
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

    /** Ends what is being written as soon as it may, which loses nothing, and waits for it. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            open.close();
        }
    }
}
