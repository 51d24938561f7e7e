package dev.postmortem.validation.json;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Vocabulary;
import java.util.List;

/**
 * Reads the vocabulary that a team keeps as JSON: one for all rules about words.
 *
 * <pre>{@code
 * {
 *   "terms": ["Grace", "hero banner"],
 *   "teams": ["Storage", "ops"]
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class VocabularyJson {

    private VocabularyJson() {}

    /**
     * Reads a vocabulary.
     *
     * @param json the text
     * @return the vocabulary, to be given to a validator's builder
     * @throws IllegalArgumentException if anything is not understood; the message tells of everything at once
     */
    public static Vocabulary read(String json) {
        JsonFields fields = JsonFields.read(
                "vocabulary", "{\"terms\": [], \"teams\": []}", Mandatory.text("VocabularyJson.json", json));
        fields.only("terms", "teams");
        List<String> terms = fields.texts("terms");
        List<String> teams = fields.texts("teams");
        fields.refuseIfWrong();
        return new Vocabulary(terms, teams);
    }
}
