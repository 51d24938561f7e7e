package dev.postmortem.validation.internal.facts;

import dev.postmortem.validation.internal.text.Prose;
import org.jspecify.annotations.Nullable;

/** One text of a postmortem and where it stands; it is read as prose when a rule first asks for that. */
public final class TextField {

    private final String pointer;
    private final String text;
    private @Nullable Prose prose;

    TextField(String pointer, String text) {
        this.pointer = pointer;
        this.text = text;
    }

    /** Returns the place, as a finding takes it. */
    public String pointer() {
        return pointer;
    }

    /** Returns the text as written. */
    public String text() {
        return text;
    }

    /** Returns the text as prose, read once for all rules. */
    public Prose prose() {
        Prose read = prose;
        if (read == null) {
            read = Prose.of(text);
            prose = read;
        }
        return read;
    }
}
