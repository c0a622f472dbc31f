package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Section;

/** The parts of the pages, each with how much is in it. */
final class Menu {
    private Menu() {}

    static List<FileView.Item> of(Context context) {
        Map<Section, Integer> numbers = numbers(context);
        List<FileView.Item> menu = new ArrayList<>();
        for (Section section : Section.values()) {
            String number =
                    numbers.containsKey(section)
                            ? context.wording().count(numbers.get(section))
                            : "";
            menu.add(
                    new FileView.Item(
                            context.text("section." + section.word()),
                            context.to().section(section),
                            number));
        }
        return menu;
    }

    /** How much there is of what can be counted. */
    static Map<Section, Integer> numbers(Context context) {
        Catalogue catalogue = context.catalogue();
        Map<Section, Integer> numbers = new EnumMap<>(Section.class);
        numbers.put(Section.AGREEMENTS, catalogue.entries(StatementKind.AGREEMENT).size());
        numbers.put(Section.VISITS, catalogue.entries(StatementKind.VISIT).size());
        numbers.put(Section.EVENTS, catalogue.events().size());
        numbers.put(Section.FORECASTS, catalogue.forecasts().size());
        numbers.put(Section.DISPUTES, context.dossier().record().disputes().size());
        numbers.put(Section.CLAIMS, catalogue.entries(StatementKind.CLAIM).size());
        numbers.put(Section.QUANTITIES, catalogue.entries(StatementKind.QUANTITY).size());
        numbers.put(Section.RELATIONS, catalogue.entries(StatementKind.RELATION).size());
        numbers.put(Section.DYADS, context.dyads().all().size());
        numbers.put(Section.ACTORS, catalogue.actors().size());
        numbers.put(Section.REPORTS, context.dossier().reports().size());
        return numbers;
    }
}
