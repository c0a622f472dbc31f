package org.chancery.extract.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.extract.resource.ResourceText;
import org.chancery.model.actor.Actor;

/** The state behind a country code, for places that no actor's name stands for. */
public final class StateNames {
    private static final String RESOURCE = "states.tsv";
    private static final Map<String, String> ENGLISH = names();

    private StateNames() {}

    public static Actor state(String code) {
        return Actor.state(code, ENGLISH.getOrDefault(code, code));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        ResourceText.rows(StateNames.class, RESOURCE)
                .forEach(cells -> names.put(cells.get(0), cells.get(1)));
        return Map.copyOf(names);
    }
}
