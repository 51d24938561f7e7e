package dev.postmortem.validation.internal.rules.measurability;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where a text says that users were affected: "EU customers were affected", "affected users", "users saw errors". */
final class AffectedUsers {

    private static final Set<String> ONE = Set.of("user", "customer", "tenant", "subscriber", "merchant", "visitor");
    private static final Set<String> MANY =
            Set.of("users", "customers", "tenants", "subscribers", "merchants", "visitors");

    private static final Set<String> SUFFERED =
            Set.of("affected", "impacted", "unable", "saw", "experienced", "couldn't");
    private static final Set<String> DONE_TO = Set.of("affected", "impacted", "affecting", "impacting");

    /** What is denied, only supposed, or still to come was not felt. */
    private static final Set<String> NOT_SO = Set.of(
            "no",
            "not",
            "none",
            "never",
            "neither",
            "nor",
            "without",
            "if",
            "would",
            "may",
            "might",
            "weren't",
            "aren't",
            "didn't",
            "zero",
            "unlikely");

    /** How far behind the noun the verb may stand. */
    private static final int NEAR = 5;

    /** How far before the noun the verb may stand, and how far before both a denial. */
    private static final int BEFORE = 3;

    private AffectedUsers() {}

    /** Says whether the noun, singular and folded, names those who use a system. */
    static boolean isUser(String noun) {
        return ONE.contains(noun);
    }

    /** Returns the first place at which the author says so. */
    static Optional<TextSpan> in(Prose text) {
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int noun = i;
                Optional<TextSpan> found = MANY.contains(tokens.get(i).word())
                        ? after(tokens, noun).or(() -> before(tokens, noun))
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Reads "customers in Europe were affected" and "users could not log in" from the noun on. */
    private static Optional<TextSpan> after(List<Token> tokens, int noun) {
        for (int i = noun + 1;
                i < tokens.size() && i <= noun + NEAR && !tokens.get(i).clauseBreak();
                i++) {
            boolean couldNot = tokens.get(i).word().equals("could")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).word().equals("not");
            if (couldNot || SUFFERED.contains(tokens.get(i).word())) {
                // The denial in "could not" is what they suffered.
                return found(tokens, noun, couldNot ? i + 1 : i, i);
            }
        }
        return Optional.empty();
    }

    /** Reads "affected EU customers" up to the noun. */
    private static Optional<TextSpan> before(List<Token> tokens, int noun) {
        for (int i = noun; i >= 0 && i >= noun - BEFORE; i--) {
            if (DONE_TO.contains(tokens.get(i).word())) {
                return found(tokens, i, noun, noun);
            }
            if (tokens.get(i).clauseBreak()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<TextSpan> found(List<Token> tokens, int first, int last, int denialBefore) {
        int from = first;
        while (from > 0 && from > first - BEFORE && !tokens.get(from).clauseBreak()) {
            from--;
        }
        boolean denied =
                tokens.subList(from, denialBefore).stream().map(Token::word).anyMatch(NOT_SO::contains);
        return denied
                ? Optional.empty()
                : Optional.of(new TextSpan(
                        tokens.get(first).span().start(),
                        tokens.get(last).span().end()));
    }
}
