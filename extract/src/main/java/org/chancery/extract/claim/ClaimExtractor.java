package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.claim.ClaimWords.Said;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.ResourceText;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Quotation;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/**
 * Finds what persons, bodies, media and papers are reported to say or hold.
 *
 * <p>Direct, indirect and mixed speech with its speaker before, after or inside the words;
 * positions told by their object; quotations whose speaker is carried over from the sentence
 * before. What an outlet passes on for somebody else is that speaker's claim, with the outlet in
 * the chain; what it reports on its own word is its claim.
 */
public final class ClaimExtractor implements Extractor {
    private static final double SAID = 0.9;
    private static final double HELD = 0.7;
    private static final double CARRIED = 0.75;

    private final Lexicon lexicon;

    private ClaimExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An extractor with the English words of saying. */
    public static ClaimExtractor english() {
        String file = "claim.lexicon";
        return new ClaimExtractor(
                Lexicon.shared().and(ResourceText.read(ClaimExtractor.class, file), file));
    }

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.PARTS_OF_SPEECH,
                Layer.LEMMAS,
                Layer.QUOTATIONS,
                Layer.TIMES,
                Layer.MENTIONS);
    }

    @Override
    public Stream<Finding> extract(Document document) {
        Gathering gathering = new Gathering(document);
        document.sentences().forEach(sentence -> gathering.read(SentenceTree.of(sentence)));
        gathering.carryOver();
        return gathering.findings.stream()
                .sorted(Comparator.comparing(finding -> finding.evidence().raw()));
    }

    /** The claims of one report while it is read from beginning to end. */
    private final class Gathering {
        private final Document document;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Span> claimed = new ArrayList<>();
        private final List<Turn> turns = new ArrayList<>();
        private final Bodies bodies = new Bodies();
        private final Groups groups = new Groups();
        private List<ActorReference> last = List.of();
        private int lastSentence;

        /** Who spoke where. */
        private record Turn(
                Span at, List<ActorReference> speakers, Optional<String> office, DateRange when) {}

        Gathering(Document document) {
            this.document = document;
        }

        void read(SentenceTree tree) {
            ReportedSentence sentence = ReportedSentence.of(document, tree, lexicon);
            List<Cue> cues = new CueReader(sentence).read();
            List<Stances.Stance> stances = new Stances(sentence, cues).read();
            ClaimWords words = new ClaimWords(sentence, cues);
            List<ActorReference> shared = List.of();
            List<Span> reported = new ArrayList<>();
            for (int i = 0; i < cues.size(); i++) {
                Cue cue = cues.get(i);
                List<ActorReference> speakers = speakers(sentence, cue, shared);
                shared = speakers;
                boolean passedOn = isOutlet(sentence, cue) && holdsAnother(cue, cues, stances);
                for (Said said : passedOn ? List.<Said>of() : words.of(i)) {
                    add(sentence, cue, cues, speakers, said, SAID);
                    if (cue.frame() == Cue.Frame.BEFORE) {
                        reported.add(said.words());
                    }
                }
            }
            for (Stances.Stance stance : stances) {
                if (isTold(sentence, stance, cues) || isPartOf(sentence, stance, reported)) {
                    continue;
                }
                List<ActorReference> speakers = speakers(sentence, stance.cue(), shared);
                add(sentence, stance.cue(), cues, speakers, stance.words(), HELD);
            }
            groups.remember(sentence);
        }

        /**
         * "said that Togo wants a treaty": what somebody says of another's position is his word.
         */
        private static boolean isPartOf(
                ReportedSentence sentence, Stances.Stance stance, List<Span> reported) {
            int first = stance.cue().from();
            boolean ownClause = first > 0 && sentence.text(first - 1).equals("but");
            return !ownClause
                    && reported.stream()
                            .anyMatch(words -> words.contains(stance.words().evidence()));
        }

        private List<ActorReference> speakers(
                ReportedSentence sentence, Cue cue, List<ActorReference> shared) {
            List<ActorReference> found =
                    cue.subject()
                            .map(
                                    subject ->
                                            bodies.takenUp(sentence, subject)
                                                    .or(() -> groups.takenUp(sentence, subject))
                                                    .orElseGet(
                                                            () ->
                                                                    new Speakers(sentence)
                                                                            .of(
                                                                                    subject,
                                                                                    last,
                                                                                    isNear(
                                                                                            sentence))))
                            .orElse(shared);
            if (isInPassing(sentence, cue)) {
                return found;
            }
            bodies.remember(sentence, found);
            boolean outlet = isOutlet(sentence, cue);
            if (!found.isEmpty() && !outlet) {
                last = found;
                lastSentence = sentence.tree().sentence().index();
            }
            return found;
        }

        /** "said the publisher, a friend of Moyo, who wants a pact": the publisher has the word. */
        private static boolean isInPassing(ReportedSentence sentence, Cue cue) {
            return sentence.text(cue.from()).matches("who|which");
        }

        /** True when somebody spoke in this sentence or in the one before, in one paragraph. */
        private boolean isNear(ReportedSentence sentence) {
            int here = sentence.tree().sentence().index();
            return here - lastSentence <= 1
                    && RunningQuotations.paragraph(document, sentence.tree().sentence().span())
                            .equals(
                                    RunningQuotations.paragraph(
                                            document,
                                            document.sentences().get(lastSentence).span()));
        }

        /** "Turkey welcomes the accord, its ministry said": one claim, the ministry's. */
        private boolean isTold(ReportedSentence sentence, Stances.Stance stance, List<Cue> cues) {
            boolean stated =
                    cues.stream()
                            .filter(cue -> cue.frame() == Cue.Frame.AFTER)
                            .filter(cue -> cue.from() > stance.cue().word())
                            .flatMap(cue -> cue.subject().stream())
                            .anyMatch(by -> sentence.is("speaking-text", by.head()));
            return stated
                    && stance.cue()
                            .subject()
                            .flatMap(by -> sentence.mention(by.head()))
                            .filter(it -> it.sense() != Mention.Sense.OUTLET)
                            .filter(it -> it.actors().size() == 1)
                            .filter(it -> it.actors().get(0).type() == ActorType.STATE)
                            .isPresent();
        }

        private boolean isOutlet(ReportedSentence sentence, Cue cue) {
            return cue.frame() != Cue.Frame.QUOTED
                    && cue.subject()
                            .flatMap(subject -> sentence.mention(subject.head()))
                            .filter(mention -> mention.sense() == Mention.Sense.OUTLET)
                            .isPresent();
        }

        /** True when what an outlet reports is itself somebody's claim. */
        private boolean holdsAnother(Cue outlet, List<Cue> cues, List<Stances.Stance> stances) {
            boolean speech = cues.stream().anyMatch(cue -> cue.word() != outlet.word());
            return speech || (outlet.isAfter() && !stances.isEmpty());
        }

        private void add(
                ReportedSentence sentence,
                Cue cue,
                List<Cue> cues,
                List<ActorReference> speakers,
                Said said,
                double confidence) {
            Circumstances around = new Circumstances(sentence);
            List<ActorReference> chain = around.chain(cue, cues, speakers);
            Optional<String> office =
                    cue.subject().flatMap(it -> new Speakers(sentence).office(it, speakers));
            DateRange when = around.when(cue);
            Claim claim =
                    new Claim(
                            speakers,
                            office,
                            said.form(),
                            said.words().in(document.text().clean()),
                            sentence.text(cue.word()),
                            around.addressee(cue),
                            around.medium(cue),
                            chain,
                            Topics.of(sentence, said.words()),
                            when);
            findings.add(
                    new Finding(
                            claim,
                            Evidence.at(document, said.evidence()),
                            chain,
                            "claim/" + cue.frame().description(),
                            confidence));
            claimed.add(said.words());
            if (!isInPassing(sentence, cue)) {
                turns.add(new Turn(said.evidence(), speakers, office, when));
            }
        }

        /**
         * Gives quotations without a word of saying to whoever spoke just before, or speaks next.
         */
        void carryOver() {
            for (Quotation quotation : RunningQuotations.unclaimed(document, claimed)) {
                Optional<Turn> turn = turnFor(quotation);
                if (turn.isEmpty() || turn.get().speakers().isEmpty()) {
                    continue;
                }
                Claim claim =
                        new Claim(
                                turn.get().speakers(),
                                turn.get().office(),
                                Claim.Form.DIRECT,
                                quotation.words().in(document.text().clean()),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                turn.get().when());
                findings.add(
                        new Finding(
                                claim,
                                Evidence.at(document, quotation.span()),
                                List.of(),
                                "claim/speaker carried over",
                                CARRIED));
            }
        }

        private Optional<Turn> turnFor(Quotation quotation) {
            Optional<Integer> here = RunningQuotations.paragraph(document, quotation.span());
            Optional<Turn> before =
                    turns.stream()
                            .filter(turn -> turn.at().start() < quotation.span().start())
                            .max(Comparator.comparingInt(turn -> turn.at().start()));
            boolean near =
                    before.flatMap(turn -> RunningQuotations.paragraph(document, turn.at()))
                            .filter(there -> here.isPresent() && here.get() - there <= 1)
                            .isPresent();
            if (near) {
                return before;
            }
            return turns.stream()
                    .filter(turn -> turn.at().start() >= quotation.span().end())
                    .filter(turn -> RunningQuotations.paragraph(document, turn.at()).equals(here))
                    .min(Comparator.comparingInt(turn -> turn.at().start()));
        }
    }
}
