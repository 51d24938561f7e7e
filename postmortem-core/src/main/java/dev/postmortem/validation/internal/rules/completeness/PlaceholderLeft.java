package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Set;

/** A placeholder is a fact that somebody meant to look up. */
final class PlaceholderLeft implements PostmortemRule {

    /** What a program wrote or reads is no prose, and its brackets and question marks mean something else. */
    private static final Set<String> CODE = Set.of("query", "statement", "excerpt");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("placeholder-left")
            .category(Category.COMPLETENESS)
            .severity(FindingSeverity.WARNING)
            .basis(RuleBasis.WORDS)
            .summary("No text holds a placeholder or an untouched prompt of a template")
            .rationale("TBD, 14:?? and the prompts of a template mark facts that somebody meant to fill in. Left in a"
                    + " finished postmortem they look like facts that nobody knows, which a reader is owed in words.")
            .source(
                    "dfds/postmortems, a public archive: 4 of 38 timelines hold placeholder times",
                    "https://github.com/dfds/postmortems")
            .source(
                    "Design of this library: an unknown is stated with its reason, so that no reader takes it for an oversight")
            .message(
                    "\"{words}\" holds the place of something still to be written: put the fact there, or say that it is"
                            + " unknown and why")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        KnownNames names = KnownNames.of(context);
        for (TextField field : TextFields.of(context).all()) {
            if (!isCode(field.pointer())) {
                check(field, names, findings);
            }
        }
    }

    private static void check(TextField field, KnownNames names, FindingSink findings) {
        int told = -1;
        for (TextSpan span : LeftPlaceholders.in(field.prose())) {
            String words = field.text().substring(span.start(), span.end());
            if (span.start() >= told && !names.isTerm(words)) {
                findings.report().at(field.pointer()).span(span).with("words", words);
                told = sentenceEnd(field.prose().sentences(), span);
            }
        }
    }

    /** A sentence with one placeholder is still to be written, however many it holds. */
    private static int sentenceEnd(List<Sentence> sentences, TextSpan span) {
        for (Sentence sentence : sentences) {
            if (sentence.span().end() > span.start()) {
                return sentence.span().end();
            }
        }
        return span.end();
    }

    private static boolean isCode(String pointer) {
        return CODE.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
