package org.chancery.outlook.link;

/**
 * One fact: who did what to whom, and when. Everything is a number.
 *
 * @param subject who acts
 * @param relation what is done
 * @param object to whom
 * @param day when, counted from the first day of the data set
 */
public record Quadruple(int subject, int relation, int object, int day) {
    /**
     * The same fact told from the other side. Asking for the subject of a fact is asking for the
     * object of its reverse, so the rest of the package knows one kind of question only.
     *
     * @param relations how many relations there are; the reverse of relation r is r + relations
     */
    Quadruple reversed(int relations) {
        int back = relation < relations ? relation + relations : relation - relations;
        return new Quadruple(object, back, subject, day);
    }
}
