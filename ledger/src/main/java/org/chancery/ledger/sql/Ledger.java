package org.chancery.ledger.sql;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;

/**
 * The ledger: one SQLite file, {@code ledger.sqlite}, in a folder of its own, or a schema of a
 * PostgreSQL server.
 *
 * <p>Whatever a method has written is on disk when it returns, so that a report may be acknowledged
 * then; a process killed at any moment leaves a ledger that opens with all of it. Several processes
 * may read at once; writers wait for one another. Safe to share between threads.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.open(LedgerAddress.of("chancery-ledger"));
 * ledger.add(List.of(reading));
 * ledger.findings(FindingQuery.all().withActor("PRT"));
 * }</pre>
 */
public final class Ledger implements AutoCloseable {
    /** The name of the file within the ledger's folder. */
    public static final String FILE = "ledger.sqlite";

    /** How long to wait for another writer, in milliseconds. */
    private static final int PATIENCE = 60_000;

    private final Database database;
    private final Clock clock;

    private Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a ledger, creating it if absent. One that may not be written is opened to be read.
     *
     * @throws LedgerException when it cannot be made, is damaged, or comes from a newer version
     */
    public static Ledger open(LedgerAddress address) {
        return open(address, PATIENCE);
    }

    /**
     * Opens a ledger to be looked at.
     *
     * @throws LedgerException when there is none, or it is damaged or of another version
     */
    public static Ledger openForReading(LedgerAddress address) {
        Database database =
                address.folder()
                        .<Database>map(
                                folder -> SqliteFile.openForReading(folder.resolve(FILE), PATIENCE))
                        .orElseGet(() -> PostgresServer.openForReading(address, PATIENCE));
        return new Ledger(database, Clock.systemUTC());
    }

    /** For tests: a ledger that waits for other writers only so many milliseconds. */
    static Ledger open(LedgerAddress address, int patience) {
        Database database =
                address.folder()
                        .<Database>map(folder -> SqliteFile.open(folder.resolve(FILE), patience))
                        .orElseGet(() -> PostgresServer.open(address, patience));
        return new Ledger(database, Clock.systemUTC());
    }

    /** False when the ledger was opened, or can only be opened, to be read. */
    public boolean isWritable() {
        return database.isWritable();
    }

    /** Why this ledger cannot keep a report; empty when it can. */
    public Optional<String> objection(Article article) {
        return Stream.of(
                        Stream.of(article.name(), article.raw()),
                        article.place().stream(),
                        article.title().stream(),
                        article.outlet().stream(),
                        article.address().stream())
                .flatMap(Function.identity())
                .flatMap(text -> database.objection(text).stream())
                .findFirst();
    }

    /** Looks whether everything holds that must, at every report and every finding. */
    public List<Check> verify() {
        return new Inspection(database).checks();
    }

    /** How much there is, and how it grew. */
    public Statistics statistics() {
        return new Inspection(database).statistics();
    }

    /**
     * Writes one state of this ledger to a new SQLite file, whatever others are writing meanwhile.
     *
     * @throws LedgerException when there is a file of that name, or it cannot be written
     */
    public void backUp(Path file) {
        Backup.write(database, file);
    }

    /**
     * Puts what is in a backup in the place of what is here, all or nothing.
     *
     * @param overwrite whether reports that are here may be lost
     * @return how many rows there are now
     * @throws LedgerException when they may not and there are some, or the backup is damaged
     */
    public long restore(Path file, boolean overwrite) {
        return Backup.restore(file, database, overwrite);
    }

    /** Lets go of the file. Nothing is lost when this is never called. */
    @Override
    public void close() {
        database.close();
    }

    /**
     * Keeps the readings and lets them count from now on. A reading that is there already is not
     * added again. Either all are kept or, when this throws, none.
     */
    public void add(List<Reading> readings) {
        Instant now = clock.instant();
        database.write(
                handle -> {
                    ReportTable reports = new ReportTable(handle);
                    ReadingTable table = new ReadingTable(handle);
                    for (Reading reading : readings) {
                        reports.add(reading.article(), now);
                        table.add(reading, now);
                    }
                    return readings.size();
                });
    }

    /**
     * Gives a report other grounds for the date it has: appends a reading with the findings of the
     * current one, which stays. A report that was never read is left alone.
     */
    public void dateAnew(ArticleId article, Dating dating) {
        Instant now = clock.instant();
        database.write(
                handle -> {
                    new ReadingTable(handle).dateAnew(article, dating, now);
                    return dating;
                });
    }

    /** Keeps the refusal of an input; one that is known already is not added again. */
    public void refuse(Refusal refusal) {
        Instant now = clock.instant();
        database.write(
                handle -> {
                    new ReportTable(handle).refuse(refusal, now);
                    return refusal;
                });
    }

    /** Keeps what is odd about a report that is about to be read. */
    public void warn(ArticleId report, List<String> words) {
        Instant now = clock.instant();
        database.write(
                handle -> {
                    new ReportTable(handle).warn(report, words, now);
                    return report;
                });
    }

    /** What was odd about the reports that were read, oldest first. */
    public List<Warning> warnings() {
        return database.read(handle -> new ReportTable(handle).warnings());
    }

    /** The inputs that were refused, oldest first. */
    public List<Refusal> refusals() {
        return database.read(handle -> new ReportTable(handle).refusals());
    }

    /** The reports whose current reading was made with this version of the rules. */
    public Set<ArticleId> readWith(String rules) {
        return database.read(handle -> new ReportTable(handle).readWith(rules));
    }

    /** The reports, by name. */
    public List<Report> reports() {
        return database.read(handle -> new ReadingTable(handle).reports());
    }

    public Optional<Report> report(ArticleId article) {
        return database.read(handle -> new ReadingTable(handle).report(article));
    }

    /** What reports are called. */
    public Map<ArticleId, String> names(Collection<ArticleId> articles) {
        return database.read(handle -> new ReportTable(handle).names(articles));
    }

    /** A report as it came in. */
    public Optional<Article> article(ArticleId id) {
        return database.read(handle -> new ReportTable(handle).article(id));
    }

    /** The ids of all reports, in order of arrival. */
    public List<ArticleId> articles() {
        return database.read(handle -> new ReportTable(handle).ids());
    }

    /**
     * The findings of current readings that meet the query, by publication and place; those that
     * people have corrected as they are corrected.
     */
    public List<Sighting> findings(FindingQuery query) {
        return database.read(handle -> new CorrectedFindings(handle).meeting(query));
    }

    /** The first of these findings: costs about as much as they are, however many there are. */
    public List<Sighting> findings(FindingQuery query, int most) {
        return database.read(handle -> new CorrectedFindings(handle).meeting(query, most));
    }

    /** How many these findings are. */
    public long count(FindingQuery query) {
        return database.read(handle -> new CorrectedFindings(handle).count(query));
    }

    /** Which findings these are, in the same order: much less than what they say. */
    public List<FindingPlace> places(FindingQuery query) {
        return database.read(handle -> new CorrectedFindings(handle).places(query));
    }

    /**
     * Adds what a person says of findings. Nothing is overwritten; the machine's value stays.
     *
     * @param anchors the finding corrected, then those it is split from or merged with
     * @throws IllegalArgumentException when the change cannot be made to that finding
     */
    public Correction correct(Change change, List<Anchor> anchors, String author, String reason) {
        return correct(change, List.of(anchors), author, reason, OptionalLong.empty())
                .orElseThrow()
                .get(0);
    }

    /**
     * Adds the same for several findings: for all of them or for none.
     *
     * @param each for each the anchors that one correction has
     * @param after the number of the last correction that was seen, where that matters
     * @return empty, and nothing is added, when there is a later one by now
     * @throws IllegalArgumentException when the change cannot be made to one of them
     */
    public Optional<List<Correction>> correct(
            Change change,
            List<List<Anchor>> each,
            String author,
            String reason,
            OptionalLong after) {
        Instant now = clock.instant();
        return database.write(
                handle -> {
                    CorrectionTable table = new CorrectionTable(handle);
                    if (after.isPresent() && table.last() != after.getAsLong()) {
                        return Optional.empty();
                    }
                    List<Correction> added =
                            each.stream()
                                    .map(some -> table.add(change, some, author, reason, now))
                                    .toList();
                    // What cannot be applied must not be kept: this throws and nothing is written.
                    new CorrectedFindings(handle).tryOut();
                    return Optional.of(added);
                });
    }

    /** All corrections that were ever made, in order. */
    public List<Correction> corrections() {
        return database.read(handle -> new CorrectionTable(handle).all());
    }

    /** The corrections that count but whose findings went when their report was read anew. */
    public List<Correction> orphans() {
        return database.read(handle -> new CorrectedFindings(handle).overlay().orphans());
    }

    /** One finding as the machine has it, whether its reading still counts or not. */
    public Optional<Sighting> finding(FindingId id) {
        return database.read(handle -> new CorrectedFindings(handle).uncorrected(id));
    }

    /** How far it has come: changes whenever what was read, or what people said of it, does. */
    public LedgerState state() {
        return database.read(LedgerState::of);
    }

    /** The reports as a search index takes them. */
    public SearchedReports searched() {
        return new SearchedReports(database);
    }

    /** Everything resolution rests on, in one state of the ledger. */
    public Snapshot snapshot(Optional<LocalDate> asOf) {
        FindingQuery all = FindingQuery.all();
        FindingQuery query = asOf.map(all::asOf).orElse(all);
        return database.read(handle -> new Snapshots(handle).of(query));
    }

    /**
     * The same for the state that the ledger is in now, at the cost of what has changed since
     * another. What has not is there as the same objects.
     *
     * @param before of all that was known then
     */
    public Snapshot snapshotAfter(Snapshot before) {
        return database.read(handle -> new Snapshots(handle).after(before));
    }

    /** The record, when it is up to date with all that was read, as these rules resolve it. */
    public Optional<Resolution> record(String rules) {
        return database.read(
                handle ->
                        new RecordTable(handle).isFresh(rules)
                                ? Optional.of(StoredRecord.whole(handle).all())
                                : Optional.empty());
    }

    /** True when the record is up to date with all that was read, as these rules resolve it. */
    public boolean isFresh(String rules) {
        return database.read(handle -> new RecordTable(handle).isFresh(rules));
    }

    /** The record as it was kept last, for looking up parts of it. */
    public KeptRecord kept() {
        return new KeptRecord(database);
    }

    /** These findings as people have corrected them, without those that do not count. */
    public List<Sighting> findings(Collection<FindingId> ids) {
        return database.read(handle -> new CorrectedFindings(handle).of(ids));
    }

    /** Keeps the record that was resolved from a snapshot, appending what has changed. */
    public void keep(Resolution resolution, Snapshot from, String rules) {
        keep(resolution, from, rules, Optional.empty());
    }

    /**
     * The same, at the cost of what has changed since a record that was kept before, if no other
     * was kept in between.
     *
     * @return what is kept now; empty when another process was quicker and has seen more, or has
     *     restored the ledger since
     */
    public Optional<KeptResolution> keep(
            Resolution resolution, Snapshot from, String rules, Optional<KeptResolution> before) {
        Instant now = clock.instant();
        return database.write(
                handle -> new RecordTable(handle).add(resolution, from, rules, now, before));
    }
}
