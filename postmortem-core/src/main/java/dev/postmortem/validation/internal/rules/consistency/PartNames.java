package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.validation.internal.facts.SystemNames;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Set;

/** Knows whether a sentence speaks of a part of the system, which may well be down while the whole is not. */
final class PartNames {

    private static final EnglishWords WORDS = EnglishWords.beside(PartNames.class, "outage-overclaimed");

    private static final Set<String> PARTS = WORDS.of("part");

    private static final Set<String> JOINS = WORDS.of("join");

    /** How many words behind the phrase name what it is said of. */
    private static final int BEHIND = 5;

    private final SystemNames names;

    private PartNames(SystemNames names) {
        this.names = names;
    }

    static PartNames of(RuleContext context) {
        return new PartNames(SystemNames.of(context));
    }

    /** Says whether the clause speaks of a part before the phrase, or right behind it as in "outage of one shard". */
    boolean qualify(Hit hit) {
        List<Token> tokens = hit.sentence().tokens();
        int start = hit.from();
        while (start > 0 && !tokens.get(start).clauseBreak()) {
            start--;
        }
        boolean joined =
                hit.to() < tokens.size() && JOINS.contains(tokens.get(hit.to()).word());
        int end = joined ? Math.min(tokens.size(), hit.to() + BEHIND) : hit.to();
        return isNamedIn(tokens.subList(start, end));
    }

    /** Code and names with digits, such as {@code db-7}, name parts. */
    private boolean isNamedIn(List<Token> tokens) {
        return names.areIn(tokens)
                || tokens.stream()
                        .anyMatch(token -> token.masked() || PARTS.contains(token.word()) || isNumbered(token.word()));
    }

    private static boolean isNumbered(String word) {
        return word.indexOf('-') > 0
                && Character.isLetter(word.codePointAt(0))
                && Character.isDigit(word.charAt(word.length() - 1));
    }
}
