package org.chancery.library;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.search.Question;
import org.chancery.ledger.sql.FindingPlace;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.LedgerAddress;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.outlook.score.Scoreboard;

/**
 * The front door: reads reports into a ledger, and answers from it.
 *
 * <pre>{@code
 * try (Chancery chancery = Chancery.open(Path.of("chancery-ledger"))) {
 *     chancery.read(Path.of("reports"));
 *     for (KnownFinding visit : chancery.findings(Query.all().ofKinds(StatementKind.VISIT))) {
 *         System.out.println(visit.report() + ": " + visit.finding().evidence().quote());
 *     }
 * }
 * }</pre>
 *
 * <p>Whatever was acknowledged to a {@link ReadListener} is on the disk. Reading a report twice
 * changes nothing; the record does not depend on the order of the reports. Queries may run in
 * several threads and processes at once.
 */
public final class Chancery implements AutoCloseable {
    /** The folder of the search index within that of the ledger. */
    private static final String INDEX = "index";

    private final LedgerAddress address;
    private final Ledger ledger;
    private final RecordKeeper record;
    private final IndexKeeper index;
    private final ReadingDesk desk;
    private final Freshener freshener;

    private Chancery(
            LedgerAddress address,
            Ledger ledger,
            Settings settings,
            Supplier<Pipeline> steps,
            Optional<Workshop.Running> workshop) {
        this.address = address;
        this.ledger = ledger;
        this.record = new RecordKeeper(ledger);
        this.index = new IndexKeeper(ledger, record, address.companion().resolve(INDEX));
        this.freshener = new Freshener(ledger, record, index);
        this.desk = new ReadingDesk(this, ledger, record, settings, steps, workshop);
    }

    private static Chancery opened(
            String ledger,
            Function<LedgerAddress, Ledger> opener,
            Settings settings,
            Optional<Pipeline> steps,
            Optional<Workshop.Running> workshop) {
        return Troubles.told(
                () -> {
                    LedgerAddress address = LedgerAddress.of(ledger);
                    return new Chancery(
                            address,
                            opener.apply(address),
                            settings,
                            () -> steps.orElseGet(standard(address)),
                            workshop);
                });
    }

    /**
     * Opens the ledger in {@code folder}, creating it if absent.
     *
     * @throws ChanceryException when it cannot be opened
     */
    public static Chancery open(Path folder) {
        return open(folder.toString());
    }

    /**
     * Opens a ledger, creating it if absent.
     *
     * @param ledger a folder, or an address such as {@code jdbc:postgresql://host/database}
     * @throws ChanceryException when it cannot be opened
     */
    public static Chancery open(String ledger) {
        return open(ledger, Settings.defaults());
    }

    /** Opens a ledger, to be read into with these settings. */
    public static Chancery open(Path folder, Settings settings) {
        return open(folder.toString(), settings);
    }

    /** Opens a ledger, in a folder or at an address, to be read into with these settings. */
    public static Chancery open(String ledger, Settings settings) {
        return opened(ledger, Ledger::open, settings, Optional.empty(), Optional.empty());
    }

    /** Opens a ledger, to be read into by a workshop, which is not closed with it. */
    public static Chancery open(String ledger, Settings settings, Workshop.Running workshop) {
        return opened(ledger, Ledger::open, settings, Optional.empty(), Optional.of(workshop));
    }

    /** Opens a ledger, to be read into with steps of one's own. */
    public static Chancery open(Path folder, Settings settings, Pipeline pipeline) {
        return open(folder.toString(), settings, pipeline);
    }

    /** Opens a ledger, in a folder or at an address, to be read into with steps of one's own. */
    public static Chancery open(String ledger, Settings settings, Pipeline pipeline) {
        return opened(ledger, Ledger::open, settings, Optional.of(pipeline), Optional.empty());
    }

    /**
     * Opens a ledger that must exist, to be asked only.
     *
     * @throws ChanceryException when there is none
     */
    public static Chancery openExisting(Path folder) {
        return openExisting(folder.toString());
    }

    /** Opens a ledger that must exist, in a folder or at an address, to be asked only. */
    public static Chancery openExisting(String ledger) {
        return opened(
                ledger,
                Ledger::openForReading,
                Settings.defaults(),
                Optional.empty(),
                Optional.empty());
    }

    /** A ledger's address as people may see it: without user and password. */
    public static String shown(String ledger) {
        return Troubles.told(() -> LedgerAddress.of(ledger).toString());
    }

    /**
     * The folder in which things are kept that belong to a ledger: its own, or one for a server's.
     */
    public static Path folder(String ledger) {
        return Troubles.told(() -> LedgerAddress.of(ledger).companion());
    }

    private static Supplier<Pipeline> standard(LedgerAddress address) {
        return () -> StandardPipeline.create(ActorLists.folder(address.companion()));
    }

    /** The folder that the ledger lies in, or for one on a server what is kept beside it. */
    public Path folder() {
        return address.companion();
    }

    /**
     * Holds the whole record in memory from now on, in the state it was last asked for. Who asks
     * for all of it again after a correction or a reading then waits for what that touches and no
     * more: worth its room where many look and some correct.
     */
    public void hold() {
        record.hold();
    }

    /** A word that changes whenever what was read, or what people said of it, changes. */
    public String version() {
        return Troubles.told(() -> ledger.state().said() + " " + Resolver.RULES);
    }

    /** Reads files and folders. */
    public ReadSummary read(Path... paths) {
        return read(List.of(paths), ReadListener.silent());
    }

    /** Reads files and folders, telling how it goes; passes over the ledger's own folder. */
    public ReadSummary read(List<Path> paths, ReadListener listener) {
        return read(paths, InputFields.usual(), listener);
    }

    /**
     * Reads files and folders.
     *
     * @param fields what the fields of JSON objects and the columns of tables are called
     */
    public ReadSummary read(List<Path> paths, InputFields fields, ReadListener listener) {
        return desk.read(paths, fields, listener);
    }

    /**
     * Reads the reports in a stream of bytes, such as standard input.
     *
     * @param name what to call it; its ending chooses the format, as with a file, or where there is
     *     none, its first bytes do
     */
    public ReadSummary read(String name, InputStream bytes, ReadListener listener) {
        return read(name, bytes, InputFields.usual(), listener);
    }

    /** Reads the reports in a stream of bytes, with names of fields of one's own. */
    public ReadSummary read(
            String name, InputStream bytes, InputFields fields, ReadListener listener) {
        return desk.read(name, bytes, fields, listener);
    }

    /** Reads reports that are at hand. */
    public ReadSummary read(List<Article> articles) {
        return readArticles(articles, ReadListener.silent());
    }

    /** Reads reports that are at hand, telling how it goes. */
    public ReadSummary readArticles(List<Article> articles, ReadListener listener) {
        return desk.read(articles, listener);
    }

    /**
     * Brings record and search index up to date with what was read and said, where they are not.
     * Does nothing once this is closed: whoever opens the ledger next does it.
     */
    public void freshen() {
        freshener.freshen();
    }

    /** The reports, by name. */
    public List<KnownReport> reports() {
        return Troubles.told(record::reports);
    }

    /** A report as it came in, every character. */
    public Optional<Article> article(ArticleId id) {
        return Troubles.told(() -> ledger.article(id));
    }

    /** The reports that were read although something about them was odd, oldest first. */
    public List<WarnedReport> warned() {
        return Troubles.told(
                () ->
                        ledger.warnings().stream()
                                .map(one -> new WarnedReport(one.report(), one.words()))
                                .toList());
    }

    /** The inputs that were set aside, oldest first. */
    public List<RefusedInput> refused() {
        return Troubles.told(
                () ->
                        ledger.refusals().stream()
                                .map(one -> new RefusedInput(one.name(), one.reason()))
                                .toList());
    }

    /** The findings that meet the query, by publication and place in the text. */
    public List<KnownFinding> findings(Query query) {
        return findings(query, Integer.MAX_VALUE);
    }

    /** The first of these findings, at most so many: cheap, however large the ledger is. */
    public List<KnownFinding> findings(Query query, int most) {
        return Troubles.told(() -> record.known(query, ledger.findings(query.conditions(), most)));
    }

    /** Which findings meet the query, in the same order: much less than what they say. */
    public List<FindingId> findingIds(Query query) {
        return Troubles.told(
                () ->
                        ledger.places(query.conditions()).stream()
                                .map(FindingPlace::finding)
                                .toList());
    }

    /** How many findings meet the query. */
    public long count(Query query) {
        return Troubles.told(() -> ledger.count(query.conditions()));
    }

    /** The entries with a finding that meets the query. */
    public List<Entry> entries(Query query) {
        return record(query).entries();
    }

    /** The disputes over a finding that meets the query. */
    public List<Dispute> disputes(Query query) {
        return record(query).disputes();
    }

    /** What came of the forecasts that meet the query. */
    public List<Outcome> outcomes(Query query) {
        return record(query).outcomes();
    }

    /** What comes next between states, from what meets the query. */
    public Outlook outlook(Query query) {
        return Outlook.of(record(query));
    }

    /** Who foretold how well, of the forecasts that meet the query. */
    public Scoreboard scoreboard(Query query) {
        return record(query.ofKinds(StatementKind.FORECAST)).scoreboard();
    }

    /**
     * Everything known that has to do with the query, with all findings it rests on, also those
     * that do not meet the query themselves.
     */
    public KnownRecord record(Query query) {
        return Troubles.told(() -> record.select(query));
    }

    /**
     * What the record answers to a question: the sentences that answer it best, each with what was
     * found in it.
     *
     * @param question a plain question, or conditions such as {@code actor:ITA recipient:PRT
     *     type:CONSULT status:occurred date:2022-10 agreement "fisheries accord"}
     * @param count how many answers are wanted
     * @param asOf only from reports published by this day
     * @throws ChanceryException when a condition cannot be understood
     */
    public Answers ask(String question, int count, Optional<LocalDate> asOf) {
        Question parsed = Asking.parsed(question);
        return Troubles.told(
                () ->
                        asOf.map(day -> index.answerAsOf(day, parsed, count))
                                .orElseGet(() -> index.answer(parsed, count)));
    }

    /** Looking after the ledger itself: is it sound, how large is it, copies of it. */
    public Upkeep upkeep() {
        return new Upkeep(ledger, address.companion().resolve(INDEX));
    }

    /** What people have said of the record, and saying more. */
    public Corrections corrections() {
        return new Corrections(this, ledger);
    }

    /**
     * Why the record says something.
     *
     * @param id of a finding or of an entry, or the beginning of one if no other begins so
     * @throws ChanceryException when nothing, or more than one thing, has this id
     */
    public Explanation explain(String id) {
        return Troubles.told(() -> record.explain(id));
    }

    /**
     * Writes the record out, with a manifest of what was written.
     *
     * @param target a file or, for a format of several files, a folder
     */
    public void export(ExportFormat format, Path target) {
        export(format, target, Query.all());
    }

    /** Writes out what meets a query, with the entries and disputes it belongs to. */
    public void export(ExportFormat format, Path target, Query query) {
        Troubles.told(
                () -> {
                    new Export(query, ledger, record.whole(query)).write(format, target);
                    return target;
                });
    }

    /** Writes what meets a query, in a format of one file, to a writer that stays open. */
    public void export(ExportFormat format, Writer target, Query query) {
        Troubles.told(
                () -> {
                    new Export(query, ledger, record.whole(query)).write(format, target);
                    return target;
                });
    }

    /** Whatever another thread is bringing up to date comes to a good end first. */
    @Override
    public void close() {
        freshener.close();
    }
}
