package org.chancery.gold.growth;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.ledger.sql.Reading;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.model.time.DateRange;

/**
 * The same reading of a report of another name, so many days later and between other states: what a
 * ledger would hold of a like story. Goes through records whatever their fields are.
 */
final class Shifted {
    private final int days;
    private final UnaryOperator<String> states;
    private final ArticleId article;

    private Shifted(int days, UnaryOperator<String> states, ArticleId article) {
        this.days = days;
        this.states = states;
        this.article = article;
    }

    /**
     * A shifted reading.
     *
     * @param states gives for the code of a state that of another
     */
    static Reading of(Reading reading, String name, int days, UnaryOperator<String> states) {
        Article old = reading.article();
        Article article =
                new Article(
                        name,
                        old.place(),
                        old.title(),
                        old.outlet(),
                        old.address(),
                        old.published().map(day -> day.plusDays(days)),
                        old.markup(),
                        old.raw());
        Shifted shifted = new Shifted(days, states, article.id());
        return new Reading(
                article,
                reading.rules(),
                reading.header(),
                shifted.of(reading.dating()),
                reading.furniture(),
                shifted.of(reading.findings()));
    }

    @SuppressWarnings("unchecked") // what is changed stays of its class
    private <T> T of(T value) {
        return (T) changed(value);
    }

    private Object changed(Object value) {
        if (value instanceof ArticleId) {
            return article;
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(days);
        }
        if (value instanceof DateRange range) {
            return new DateRange(of(range.earliest()), of(range.latest()), range.text());
        }
        if (value instanceof Actor actor) {
            return changed(actor);
        }
        if (value instanceof Optional<?> some) {
            return some.map(this::changed);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::changed).toList();
        }
        return value instanceof Record record ? rebuilt(record) : value;
    }

    private Actor changed(Actor actor) {
        boolean state = actor.country().filter(actor.id().value()::equals).isPresent();
        return new Actor(
                state ? new ActorId(states.apply(actor.id().value())) : actor.id(),
                actor.name(),
                actor.type(),
                actor.country().map(states),
                actor.sector(),
                actor.office());
    }

    private Object rebuilt(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = new Object[components.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = changed(components[i].getAccessor().invoke(value));
            }
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("A record cannot be made again: " + value, failure);
        }
    }
}
