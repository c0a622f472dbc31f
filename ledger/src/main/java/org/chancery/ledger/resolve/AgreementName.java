package org.chancery.ledger.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.statement.Agreement;

/**
 * What the name of an agreement tells: its form, its subject, its year.
 *
 * @param form the class of names that may stand for one another; "any" goes with all
 * @param subject the words that tell it from others, such as "fishery"
 * @param year a year in the name
 */
record AgreementName(String form, Set<String> subject, Optional<Integer> year) {
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");
    private static final Map<String, String> FORMS = forms();
    private static final String ANY = "any";

    static AgreementName of(Agreement agreement) {
        String form = ANY;
        Set<String> subject = new TreeSet<>();
        for (String word : Words.all(agreement.name() + " " + agreement.form())) {
            String known = FORMS.getOrDefault(word, "");
            if (!known.isEmpty() && form.equals(ANY)) {
                form = known;
            }
        }
        for (String word : Words.telling(agreement.name())) {
            if (!FORMS.containsKey(word) && !YEAR.matcher(word).matches()) {
                subject.add(word);
            }
        }
        subject.removeAll(Actors.words(agreement.parties()));
        Matcher year = YEAR.matcher(agreement.name());
        return new AgreementName(
                form,
                subject,
                year.find() ? Optional.of(Integer.parseInt(year.group())) : Optional.empty());
    }

    boolean mayBeCalled(AgreementName other) {
        return form.equals(other.form) || form.equals(ANY) || other.form.equals(ANY);
    }

    boolean isBare() {
        return subject.isEmpty();
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String line : Words.lines("agreement-forms.tsv")) {
            int tab = line.indexOf('\t');
            forms.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
        return Map.copyOf(forms);
    }
}
