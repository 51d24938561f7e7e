package dev.postmortem.validation.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleDescriptorTest {

    private static final RuleOption<Integer> DAYS = RuleOption.number("days", 3, "Days");

    @Test
    void what_is_not_told_has_its_usual_value() {
        RuleDescriptor descriptor = complete().message("It is late").build();

        assertThat(descriptor.precision()).isEqualTo(PrecisionClass.VERY_HIGH);
        assertThat(descriptor.basis()).isEqualTo(RuleBasis.STRUCTURE);
        assertThat(descriptor.rationale()).isEmpty();
        assertThat(descriptor.helpUri()).isEmpty();
        assertThat(descriptor.redacted()).isFalse();
        assertThat(descriptor.translations()).isEmpty();
    }

    @Test
    void messages_and_options_are_found_by_name() {
        RuleDescriptor descriptor =
                complete().option(DAYS).message("late", "It is late").build();

        assertThat(descriptor.message("late")).isPresent();
        assertThat(descriptor.message("early")).isEmpty();
        assertThat(descriptor.option("days")).containsSame(DAYS);
        assertThat(descriptor.option("hours")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Late", "acme:", ":late", "acme:late/sub", "late_review", "-late", "a:b:c"})
    void an_id_of_another_form_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleDescriptor.builder(id))
                .withMessage(
                        "RuleDescriptor.id is \"" + id + "\": it must be lower-case words joined by hyphens, after a"
                                + " namespace and a colon, for example acme:review-in-time");
    }

    @Test
    void the_namespace_is_what_stands_before_the_colon() {
        assertThat(complete().message("It is late").build().namespace()).isEqualTo("acme");
        assertThat(RuleDescriptor.builder("late")
                        .category(Category.FOLLOW_UP)
                        .severity(FindingSeverity.INFO)
                        .summary("In time")
                        .message("It is late")
                        .build()
                        .namespace())
                .isEmpty();
    }

    @Test
    void what_is_mandatory_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleDescriptor.builder("acme:late")
                        .message("It is late")
                        .build())
                .withMessageStartingWith("RuleDescriptor.category of acme:late is missing");
    }

    @Test
    void a_rule_that_can_say_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().build())
                .withMessage("RuleDescriptor acme:late has no message: give at least one");
    }

    @Test
    void two_messages_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().message("late", "It is late").message("late", "It is too late"))
                .withMessage("RuleDescriptor acme:late has two messages called \"late\": give each its own name");
    }

    @Test
    void a_message_without_a_name_stands_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete()
                        .message("It is late")
                        .message("very", "It is very late")
                        .build())
                .withMessage("RuleDescriptor acme:late has a message without a name and others: give each a name");
    }

    @Test
    void two_options_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().option(DAYS).option(DAYS))
                .withMessage("RuleDescriptor acme:late has two options called \"days\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Late", "too_late", "too/late", "-late"})
    void a_sub_id_of_another_form_is_refused(String subId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().message(subId, "It is late"))
                .withMessage("RuleMessage.subId is \"" + subId
                        + "\": it must be lower-case words joined by hyphens, for example due-date");
    }

    @Test
    void a_blank_message_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().message(" "))
                .withMessageStartingWith("RuleMessage.template is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "EN", "English", "english", "", " ", "iw", "e", "und"})
    void a_language_that_no_postmortem_has_is_refused(String tongue) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().language(tongue))
                .withMessage("RuleDescriptor.language is \"" + tongue + "\": it must be a language of ISO 639 in small"
                        + " letters without a region, for example en");
    }

    @Test
    void the_language_of_phrases_has_the_same_form() {
        Phrases phrases = Phrases.builder().phrase("list", "superb", "Guide").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().alsoReads(phrases, "en-US"))
                .withMessageStartingWith("RuleDescriptor.phraseLanguage is \"en-US\": it must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseRule.builder("acme:words").language("en-US"))
                .withMessageStartingWith("RuleDescriptor.language is \"en-US\": it must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fil", "he"})
    void a_language_without_a_region_is_one(String tongue) {
        assertThat(complete().language(tongue).message("It is late").build().language())
                .contains(tongue);
    }

    @Test
    void a_message_tells_the_values_it_needs() {
        RuleDescriptor descriptor = complete()
                .message("Due {due}, held {held}, due {due}, {not closed")
                .build();

        assertThat(descriptor.message("").orElseThrow().placeholders()).containsExactly("due", "held");
    }

    private static RuleDescriptor.Builder complete() {
        return RuleDescriptor.builder("acme:late")
                .category(Category.FOLLOW_UP)
                .severity(FindingSeverity.WARNING)
                .summary("In time");
    }
}
