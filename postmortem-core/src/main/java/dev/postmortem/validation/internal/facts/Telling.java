package dev.postmortem.validation.internal.facts;

import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.spi.RuleContext;
import java.util.stream.Stream;

/**
 * What texts tell in the phrases of one rule.
 *
 * <p>Code and quotations tell it as well: who shows the command that rolled back, or the log that has the lag, need not say
 * it again. In another language than that of the phrases nothing is told.
 */
public final class Telling {

    /** What sets code and quotations apart. */
    private static final String MARKS = "`\"“”„";

    private final PhraseHits hits;
    private final String rule;

    private Telling(PhraseHits hits, String rule) {
        this.hits = hits;
        this.rule = rule;
    }

    /** Returns what is told in the phrases of the rule of that id. */
    public static Telling of(RuleContext context, String rule) {
        return new Telling(PhraseHits.of(context), rule);
    }

    /** Says whether a text has a phrase of the list. */
    public boolean is(String list, String text) {
        return in(list, text).findAny().isPresent();
    }

    /** Returns the phrases of the list in a text; one in prose may come twice. */
    public Stream<Hit> in(String list, String text) {
        return Stream.of(text, unmarked(text))
                .distinct()
                .flatMap(read -> hits.in(read, rule).stream())
                .filter(hit -> hit.list().equals(list));
    }

    /** Leaves all words where they are: a point stands for what would make code or a quotation of a whole line. */
    private static String unmarked(String text) {
        StringBuilder unmarked = new StringBuilder(text);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            start = c == '\n' || (start && (c == '>' || Character.isWhitespace(c)));
            if (start && c != '\n') {
                unmarked.setCharAt(i, '.');
            } else if (MARKS.indexOf(c) >= 0) {
                unmarked.setCharAt(i, ' ');
            }
        }
        return unmarked.toString();
    }
}
