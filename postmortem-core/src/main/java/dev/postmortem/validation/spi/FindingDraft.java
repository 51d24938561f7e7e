package dev.postmortem.validation.spi;

import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.TextSpan;

/**
 * A finding while a rule tells what is special about it; all else follows from the descriptor and the configuration.
 *
 * <pre>{@code
 * findings.report("owner").at(action).with("id", action.id());
 * findings.report().at(event, "text").span(new TextSpan(4, 9)).with("word", "TBD");
 * }</pre>
 *
 * <p>It is complete once the rule returns. A place is mandatory, and so is each value that the message names; a rule
 * that leaves one out has failed. Of related places and of suggestions the first hundred are kept, of a message 2,000
 * characters, and of a label 200.
 *
 * @since 0.1.0
 */
public interface FindingDraft {

    /**
     * Says that it is about an element, or something in it.
     *
     * @param element an element of the postmortem
     * @param properties the way from there, each step by itself, such as {@code "owner", "name"}; names of properties,
     *     keys and indexes as they are, without the escapes of JSON Pointer; none for the element itself
     * @return this draft
     */
    FindingDraft at(Identified element, String... properties);

    /**
     * Says where it is. For something that is missing, this is what it is missing from.
     *
     * @param pointer a JSON Pointer (RFC 6901) in the postmortem, for example {@code /summary/affected}; a section is
     *     always there, even if it is empty
     * @return this draft
     */
    FindingDraft at(String pointer);

    /**
     * Says which part of the text at the place is meant.
     *
     * @param span the part
     * @return this draft
     */
    FindingDraft span(TextSpan span);

    /**
     * Gives the message a value for one of its placeholders. Texts are shown on one line and cut.
     *
     * @param name the name in the message's braces
     * @param value the value: text, a number, a duration, an instant, or a value of the model
     * @return this draft
     */
    FindingDraft with(String name, Object value);

    /**
     * Names another place that the finding speaks of.
     *
     * @param element an element of the postmortem
     * @param label what it has to do with the finding, such as {@code "the later event"}
     * @return this draft
     */
    FindingDraft related(Identified element, String label);

    /**
     * Names another place that the finding speaks of.
     *
     * @param pointer a JSON Pointer in the postmortem
     * @param label what it has to do with the finding
     * @return this draft
     */
    FindingDraft related(String pointer, String label);

    /**
     * Offers something that could be done about it.
     *
     * @param suggestion the suggestion
     * @return this draft
     */
    FindingDraft suggest(Suggestion suggestion);
}
