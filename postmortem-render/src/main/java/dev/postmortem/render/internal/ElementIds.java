package dev.postmortem.render.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ids of the elements on one page: each has one place, to which all mentions of it lead. */
public final class ElementIds {

    private final Predicate<String> comesLater;
    private final UnaryOperator<String> form;
    private final Set<String> placed = new HashSet<>();

    /**
     * Makes the ids of a page.
     *
     * @param comesLater says whether an element has a place in what is not yet written
     * @param form returns the id of an element as the format takes it, another one for each element
     */
    public ElementIds(Predicate<String> comesLater, UnaryOperator<String> form) {
        this.comesLater = comesLater;
        this.form = form;
    }

    /** Returns the id of the place where an element is told, or null if it has one already. */
    public @Nullable String place(String element) {
        return placed.add(element) ? form.apply(element) : null;
    }

    /** Returns the id of the place to which a mention of an element leads, or null if the page has none. */
    public @Nullable String target(String element) {
        return placed.contains(element) || comesLater.test(element) ? form.apply(element) : null;
    }
}
