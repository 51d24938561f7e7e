package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;

/**
 * A word of a text, or one masked part of it, which stands as a word that no list holds.
 *
 * @param word lower-case, composed, with plain apostrophe and hyphen; empty if masked
 * @param span where it stands in the text as written
 * @param masked whether code, a quotation, an address or a link stands there
 * @param capitalised whether it begins with a capital
 * @param first whether it is the first of its sentence
 * @param clauseBreak whether a clause begins with it
 */
public record Token(
        String word, TextSpan span, boolean masked, boolean capitalised, boolean first, boolean clauseBreak) {

    /** Whether it is a word that joins a clause to the one before, as "because". */
    public boolean isConjunction() {
        return Tokens.CLAUSE_STARTS.contains(word);
    }
}
