package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Set;

/** Words that turn what follows them into its opposite. */
final class Negation {

    /** How far before a phrase a negation reaches, as {@code "this was not a human error"}. */
    private static final int REACH = 3;

    /** How far the subject of a clause reaches that is denied as a whole, as {@code "no step of the list was skipped"}. */
    private static final int SUBJECT = 5;

    private static final Set<String> DENIED = Set.of("no", "none", "neither", "nobody", "nothing");

    /** The words that deny what follows them. */
    static final WordClass WORDS =
            WordClass.of(Set.of("not", "no", "never", "without", "nor", "neither", "cannot", "none", "*n't"));

    private Negation() {}

    /** Says whether the clause denies what stands at the place. */
    static boolean precedes(List<Token> tokens, int at) {
        int start = at;
        while (start > 0 && start > at - SUBJECT && !tokens.get(start).clauseBreak()) {
            start--;
            if (start >= at - REACH && WORDS.has(tokens.get(start).word())) {
                return true;
            }
        }
        return start < at
                && tokens.get(start).clauseBreak()
                && DENIED.contains(tokens.get(start).word());
    }
}
