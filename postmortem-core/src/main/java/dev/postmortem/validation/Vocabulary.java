package dev.postmortem.validation;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that are in order at the host's, whatever a rule would think of them.
 *
 * <pre>{@code
 * Vocabulary house = Vocabulary.empty().plusTerms("Grace", "orders").plusTeams("ops");
 * }</pre>
 *
 * @param terms names of products and services, and words of the trade, that no rule about words stumbles over
 * @param teams the teams that can own an action, as people call them
 * @since 0.1.0
 */
public record Vocabulary(List<String> terms, List<String> teams) {

    private static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

    /** Copies the lists. */
    public Vocabulary {
        terms = Absent.listIfNull("Vocabulary.terms", terms);
        teams = Absent.listIfNull("Vocabulary.teams", teams);
    }

    /**
     * Returns a vocabulary without a word.
     *
     * @return the vocabulary
     */
    public static Vocabulary empty() {
        return EMPTY;
    }

    /**
     * Returns this vocabulary with more words.
     *
     * @param more the words
     * @return the vocabulary
     */
    public Vocabulary plusTerms(String... more) {
        return new Vocabulary(joined("Vocabulary.terms", terms, more), teams);
    }

    /**
     * Returns this vocabulary with more teams.
     *
     * @param more what the teams are called
     * @return the vocabulary
     */
    public Vocabulary plusTeams(String... more) {
        return new Vocabulary(terms, joined("Vocabulary.teams", teams, more));
    }

    private static List<String> joined(String attribute, List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(Mandatory.given(attribute, more)))
                .toList();
    }
}
