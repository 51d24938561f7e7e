package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Set;

/** Words that turn what follows them into its opposite. */
final class Negation {

    /** How far before a phrase a negation reaches, as {@code "this was not a human error"}. */
    private static final int REACH = 3;

    private static final Set<String> WORDS =
            Set.of("not", "no", "never", "without", "nor", "neither", "cannot", "none");

    private Negation() {}

    /** Says whether the clause denies what stands at the place. */
    static boolean precedes(List<Token> tokens, int at) {
        for (int i = at; i > 0 && i > at - REACH; i--) {
            if (tokens.get(i).clauseBreak()) {
                return false;
            }
            String before = tokens.get(i - 1).word();
            if (WORDS.contains(before) || before.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
