package dev.postmortem.validation.spi;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.TextSpan;
import java.util.Optional;

/**
 * A place where a postmortem says one of the phrases that a rule looks for.
 *
 * @param list the name of the list that holds the phrase
 * @param section the section that the text belongs to; empty for what stands above the sections, as the title
 * @param pointer the place of the text, as {@link FindingDraft#at(String)} takes it
 * @param span where the phrase stands in the text
 * @param words the phrase as it is written there
 * @param sentence where the sentence stands that holds it
 * @since 0.1.0
 */
public record PhraseMatch(
        String list, Optional<SectionName> section, String pointer, TextSpan span, String words, TextSpan sentence) {

    /** Checks what is mandatory. */
    public PhraseMatch {
        list = Mandatory.text("PhraseMatch.list", list);
        section = Absent.ifNull(section);
        pointer = Mandatory.text("PhraseMatch.pointer", pointer);
        span = Mandatory.given("PhraseMatch.span", span);
        words = Mandatory.text("PhraseMatch.words", words);
        sentence = Mandatory.given("PhraseMatch.sentence", sentence);
    }
}
