package org.chancery.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.claim.Cue.Frame;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;

/** Reads how a verb of saying is built into its sentence: who speaks, before or after the words. */
final class VerbCues {
    private static final int LONGEST_NAME = 8;

    private final ReportedSentence sentence;
    private final Subjects subjects;
    private final Attachments attachments;
    private final NamedSources sources;
    private final Interruptions interruptions;
    private final Voice voices;
    private final ReportedClauses clauses;
    private final Relatives relatives;

    VerbCues(ReportedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.attachments = new Attachments(sentence);
        this.sources = new NamedSources(sentence);
        this.interruptions = new Interruptions(sentence);
        this.voices = new Voice(sentence);
        this.clauses = new ReportedClauses(sentence);
        this.relatives = new Relatives(sentence);
    }

    /** "the rebels had been told by the envoy that …": he speaks. */
    Optional<Cue> toldBy(int word) {
        Optional<Integer> agent =
                Predicate.of(sentence.tree(), word).agent().stream()
                        .filter(noun -> noun > word)
                        .findFirst();
        if (!sentence.is("telling", word) || agent.isEmpty()) {
            return Optional.empty();
        }
        for (int that = agent.get() + 1; that < sentence.end(); that++) {
            if (sentence.text(that).equals("that")) {
                int to = that;
                return subjects.around(agent.get())
                        .map(by -> new Cue(word, Frame.BEFORE, Optional.of(by), word, to));
            }
        }
        return Optional.empty();
    }

    /** "…, state radio reported on Monday": at the end, a past tense taken for a participle. */
    Optional<Cue> trailing(int word) {
        boolean last =
                !sentence.hasFiniteVerb(word + 1, sentence.end())
                        && !sentence.text(Math.min(word + 1, sentence.size() - 1)).equals("by")
                        && subjects.beforeVerb(word) == word;
        return last
                ? subjects.leftOf(word)
                        .filter(voices::isSomebody)
                        .filter(by -> sentence.isComma(by.from() - 1))
                        .filter(by -> clauses.isSpoken(0, by.from() - 1))
                        .flatMap(by -> normal(word, List.of()))
                        .filter(cue -> cue.frame() == Frame.AFTER)
                : Optional.empty();
    }

    Optional<Cue> finite(int word, List<Cue> before) {
        if (sentence.tree().lemma(word).equals("quote")) {
            return sources.quoted(word);
        }
        return isGoingOn(word, before) || isHearer(word)
                ? Optional.empty()
                : inverted(word).or(() -> normal(word, before));
    }

    /** "was called in and told that …": who tells tells somebody. */
    private boolean isHearer(int word) {
        int next = word + 1;
        return sentence.tree().lemma(word).equals("tell")
                && next < sentence.end()
                && (sentence.text(next).equals("that") || sentence.isComma(next))
                && sentence.tree()
                        .child(word, Dependency.OBJECT, Dependency.INDIRECT_OBJECT)
                        .isEmpty();
    }

    /** “No,” shrugged the guard: whatever verb stands between a quotation and a person. */
    Optional<Cue> afterQuotation(int word) {
        boolean quoted =
                word > 1
                        && sentence.isQuoteMark(word - 1)
                        && sentence.isSpeech(word - 2)
                        && sentence.tree().tag(word).matches("VBD|VBZ");
        return quoted
                ? inverted(word).filter(cue -> cue.subject().filter(voices::isSomebody).isPresent())
                : Optional.empty();
    }

    /** "Nobody, said the paper, believes it": the verb belongs to what the paper says. */
    private static boolean isGoingOn(int word, List<Cue> before) {
        return before.stream().anyMatch(cue -> cue.frame() == Frame.INSIDE && cue.to() == word - 1);
    }

    /** "…, said Diallo", "“…” asked the envoy", "…, so says Diallo". */
    private Optional<Cue> inverted(int word) {
        int before = word > 1 && sentence.text(word - 1).equals("so") ? word - 1 : word;
        if (word == 0 || !sentence.isDivider(before - 1) || hasSubjectBefore(word)) {
            return Optional.empty();
        }
        Optional<Subject> subject = subjects.rightOf(word).filter(by -> !closesRelative(word));
        boolean spoken =
                clauses.isSpoken(0, word - 1)
                        || subject.filter(it -> clauses.goesOn(it.to())).isPresent();
        if (!spoken
                || subject.isEmpty()
                || sentence.hasFiniteVerb(subject.get().to(), clauseEnd(subject.get().to()))) {
            return Optional.empty();
        }
        int to = attachments.after(subject.get().to(), false);
        boolean inside = interruptions.isInside(word, to) || !clauses.isSpoken(0, word - 1);
        return Optional.of(new Cue(word, inside ? Frame.INSIDE : Frame.AFTER, subject, before, to));
    }

    /** "The mayor, who came on Monday, suggested a fund": his verb is still to come. */
    private boolean closesRelative(int verb) {
        int comma = verb - 1;
        int who = comma - 1;
        while (who > 0 && !sentence.isComma(who)) {
            who--;
        }
        return sentence.isComma(comma)
                && who > 0
                && sentence.tree().tag(who + 1).matches("WP|WDT")
                && !sentence.hasFiniteVerb(0, who);
    }

    /** "Diallo, who came on Monday, urged the parties": the parser knows who urged. */
    private boolean hasSubjectBefore(int word) {
        return sentence.tree().children(word, Dependency.SUBJECT).stream()
                .anyMatch(subject -> subject < word && !sentence.isQuoted(subject));
    }

    /** "said an envoy who knows them": the verb of a relative clause is not the sentence's. */
    private int clauseEnd(int from) {
        if (sentence.tree().tag(Math.min(from, sentence.size() - 1)).matches("WP|WDT")) {
            return from;
        }
        int at = from;
        while (at < sentence.end() && !sentence.isComma(at)) {
            at++;
        }
        return at;
    }

    private Optional<Cue> normal(int word, List<Cue> before) {
        boolean shared = isShared(word) && !before.isEmpty();
        Optional<Cue> relative = relative(word);
        if (relative.isPresent()) {
            return relative;
        }
        Optional<Subject> subject = shared ? Optional.empty() : subjects.leftOf(word);
        if (!shared && (subject.isEmpty() || isNoSpeaker(subject.get()))) {
            return Optional.empty();
        }
        if (subject.filter(it -> sentence.is("showing", word) && !voices.mayShow(it)).isPresent()) {
            return Optional.empty();
        }
        int verb = subjects.beforeVerb(word);
        int from = isShared(word) ? verb : subject.map(Subject::from).orElse(verb);
        boolean telling = sentence.is("telling", word);
        int to = clauses.overAdverbial(attachments.after(word + 1, telling));
        Optional<Integer> start = afterDivider(from);
        int closing = clauses.closing(to);
        if (subject.isPresent()
                && voices.mayShow(subject.get())
                && start.filter(at -> interruptions.isInside(at, closing)).isPresent()) {
            return Optional.of(new Cue(word, Frame.INSIDE, subject, start.get(), closing));
        }
        boolean closes =
                clauses.isClosed(to)
                        || clauses.closesQuotation(from, to)
                        || clauses.isOnlyCircumstance(to);
        if (closes && subject.isPresent()) {
            if (start.isPresent()
                    && clauses.mayFollow(word, start.get())
                    && !isDisowned(start.get(), subject.get())) {
                return Optional.of(new Cue(word, Frame.AFTER, subject, start.get(), to));
            }
        }
        boolean clause = !closes && clauses.says(word, to);
        return clause
                ? Optional.of(new Cue(word, Frame.BEFORE, subject, from, to))
                : Optional.empty();
    }

    /** "the Malians, who say that …": whom the clause describes. */
    private Optional<Cue> relative(int word) {
        int to = clauses.overAdverbial(attachments.after(word + 1, sentence.is("telling", word)));
        return relatives
                .antecedent(word)
                .filter(by -> clauses.says(word, to) && !isOnThing(word, to))
                .map(by -> new Cue(word, Frame.BEFORE, Optional.of(by), by.to() + 1, to));
    }

    /** "which concluded a pact and is arming": no clause is said, although a verb follows. */
    private boolean isOnThing(int word, int to) {
        return !clauses.isThat(to)
                && !sentence.isQuoteMark(to)
                && sentence.tree().child(word, Dependency.OBJECT).isPresent()
                && sentence.tree().child(word, Dependency.CLAUSAL_COMPLEMENT).isEmpty();
    }

    /** "who said", "nobody said", and "what the farmers fear, the envoy said, is …". */
    private boolean isNoSpeaker(Subject subject) {
        boolean what =
                subject.from() > 0
                        && sentence.text(subject.from() - 1).equalsIgnoreCase("what")
                        && !sentence.isDivider(subject.from() - 2);
        return voices.isNobody(subject) || what;
    }

    /**
     * Where the attribution begins: "…," or "…”" stands before it. The phrase found may be only the
     * end of the speaker's, so a divider a few words before will do when no verb comes between.
     */
    private Optional<Integer> afterDivider(int from) {
        for (int at = from; at > 0 && from - at < LONGEST_NAME; at--) {
            if (sentence.isDivider(at - 1)) {
                return Optional.of(at);
            }
            if (sentence.isFinite(at - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "it is worth noting that …". */
    private boolean isExpletive(Subject subject) {
        boolean it = sentence.text(subject.head()).matches("(?i)it|there");
        return it
                && sentence.mention(subject.head())
                        .filter(mention -> !mention.actors().isEmpty())
                        .isEmpty();
    }

    /** "…, a charge the envoy denied": the noun is the object of the denial. */
    private boolean isDisowned(int start, Subject by) {
        return IntStream.range(start, by.head())
                .anyMatch(i -> sentence.is("claim-noun", i) && sentence.tree().isNoun(i));
    }

    /** "confirmed … but said …": the second verb has the first one's subject. */
    private boolean isShared(int word) {
        int at = subjects.beforeVerb(word) - 1;
        return at > 0 && sentence.tree().tag(at).equals("CC");
    }

    Optional<Cue> participle(int word, List<Cue> before) {
        boolean as = word > 0 && sentence.text(word - 1).equals("as");
        if (as || !sentence.is("saying", word) || word + 1 >= sentence.end()) {
            return Optional.empty();
        }
        boolean apart = word > 0 && sentence.isDivider(word - 1);
        String next = sentence.text(word + 1);
        int to = attachments.after(word + 1, sentence.is("telling", word));
        boolean said =
                next.equals("that")
                        || sentence.isQuoteMark(word + 1)
                        || (apart && to < sentence.end() && clauses.says(word, to));
        if (!said) {
            return Optional.empty();
        }
        Optional<Subject> subject =
                before.isEmpty() ? subjects.ofMainClause(word) : Optional.empty();
        boolean known = subject.filter(it -> !isExpletive(it)).isPresent() || !before.isEmpty();
        return known
                ? Optional.of(new Cue(word, Frame.PARTICIPLE, subject, word, to))
                : Optional.empty();
    }
}
