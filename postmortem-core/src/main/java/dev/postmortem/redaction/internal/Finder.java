package dev.postmortem.redaction.internal;

/** Finds one kind of thing that must not be seen. */
@FunctionalInterface
interface Finder {

    /** Adds what stands in the text. */
    void find(String text, Hits hits);
}
