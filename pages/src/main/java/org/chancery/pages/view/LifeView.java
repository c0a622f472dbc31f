package org.chancery.pages.view;

import java.util.List;

/**
 * An agreement or a visit with its ladder.
 *
 * @param name of the element
 * @param href where it stands for itself
 * @param kind "agreement" or "visit"
 * @param title what to call it
 * @param state the stage it has come to
 * @param look how that stage is drawn
 * @param told how many reports tell of it, in words
 * @param known the day of the first of them
 * @param rungs its life, oldest first
 * @param links to other entries, each with its reason
 * @param disputes the questions it is disputed in
 * @param actors who takes part
 * @param bibtex to cite it by
 */
record LifeView(
        String name,
        String href,
        String kind,
        String title,
        String state,
        String look,
        String told,
        String known,
        List<Rung> rungs,
        List<Related> links,
        List<Link> disputes,
        List<Link> actors,
        String bibtex) {

    /** Another entry and how it is tied to this one. */
    record Related(String type, String reason, Link to) {}
}
