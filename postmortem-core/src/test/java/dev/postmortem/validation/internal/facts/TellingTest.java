package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TellingTest {

    private static final Phrases PHRASES = Phrases.builder()
            .phrase("undone", "rolled back", "Acme writing guide")
            .phrase("lag", "lag", "Acme writing guide")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We rolled back",
                "We rolled\n  back",
                "The log says `rolled back`",
                "They wrote \"rolled back\" at ten",
                "They wrote “rolled back” at ten",
                "> We rolled back",
                "> > We rolled back",
                "At ten:\n\n    rolled back\n",
                "```\nrolled back\n```"
            })
    void prose_code_and_quotations_tell(String text) {
        assertThat(tells("en", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We went on", "We had not rolled back", "We rolled, back", "The lag grew", ""})
    void nothing_else_does(String text) {
        assertThat(tells("en", text)).isFalse();
    }

    @Test
    void a_region_is_no_language() {
        assertThat(tells("en-GB", "We rolled back")).isTrue();
    }

    @Test
    void in_another_language_nothing_is_told() {
        assertThat(tells("de", "We rolled back")).isFalse();
    }

    private static boolean tells(String language, String text) {
        List<Boolean> told = new ArrayList<>();
        PostmortemValidator.builder()
                .rules(new Asking(text, told))
                .withoutDiscovery()
                .build()
                .validate(Postmortem.builder()
                        .title("Orders database stalls")
                        .language(language)
                        .build());
        return told.get(0);
    }

    /** Asks whether a text tells that something was undone. */
    private record Asking(String text, List<Boolean> told) implements PostmortemRule {

        private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:ask")
                .category(Category.COMPLETENESS)
                .severity(FindingSeverity.INFO)
                .summary("Asks")
                .alsoReads(PHRASES, "en")
                .message("Asked: nothing is expected")
                .build();

        @Override
        public RuleDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(RuleContext context, FindingSink findings) {
            told.add(Telling.of(context, DESCRIPTOR.id()).is("undone", text));
        }
    }
}
