package dev.postmortem.validation.internal.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Where the JDK sees the ends of sentences. */
public final class SentenceBreaks {

    /** Never used itself, so that all threads can copy it. */
    private static final BreakIterator PROTOTYPE = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    private SentenceBreaks() {}

    /** Returns what finds them in one text after another; a copy, because to look it up anew takes far longer. */
    public static BreakIterator fresh() {
        return (BreakIterator) PROTOTYPE.clone();
    }
}
