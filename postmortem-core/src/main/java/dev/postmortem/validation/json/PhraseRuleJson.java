package dev.postmortem.validation.json;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.spi.PhraseRule;
import java.util.List;

/**
 * Reads the rules about words that a team keeps as JSON.
 *
 * <pre>{@code
 * {
 *   "rules": [
 *     {
 *       "id": "acme:weasel-words",
 *       "category": "measurability",
 *       "severity": "warning",
 *       "summary": "Summaries hold no weasel words",
 *       "source": "Acme writing guide, page 3",
 *       "sections": ["summary"],
 *       "classes": {"party": ["customer", "partner"]},
 *       "phrases": ["best effort", "valued <party>"],
 *       "except": ["best effort delivery"],
 *       "message": "\"{words}\" promises nothing: say what was done",
 *       "suggestion": "Say what was done"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Phrases are written as {@link dev.postmortem.validation.spi.Phrases} describes them. Also known are {@code precision},
 * {@code rationale}, {@code helpUri} and {@code language}, which is {@code en} unless told.
 *
 * @since 0.1.0
 */
public final class PhraseRuleJson {

    private PhraseRuleJson() {}

    /**
     * Reads rules.
     *
     * @param json the text
     * @return the rules, to be given to a validator's builder
     * @throws IllegalArgumentException if anything is not understood, because a rule that is left out finds nothing; the
     *     message tells of everything at once, each with its place
     */
    public static List<PhraseRule> read(String json) {
        return PhraseRuleReader.read(Mandatory.text("PhraseRuleJson.json", json));
    }
}
