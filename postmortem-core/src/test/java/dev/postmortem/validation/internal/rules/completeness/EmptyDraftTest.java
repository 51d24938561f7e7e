package dev.postmortem.validation.internal.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmptyDraftTest {

    private static final Postmortem DRAFT = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"draft", "review", "publish"})
    void an_empty_draft_has_one_finding_for_each_missing_section_and_no_other(String profile) {
        PostmortemValidator validator =
                PostmortemValidator.builder().profile(Profile.standard(profile)).build();

        assertThat(validator.validate(DRAFT).findings())
                .allSatisfy(finding -> assertThat(finding.ruleId()).startsWith("section-missing/"))
                .extracting(finding -> finding.location().pointer())
                .containsExactlyInAnyOrder(Arrays.stream(SectionName.values())
                        .map(section -> "/" + section.code())
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "review", "publish"})
    void no_rule_fails_on_an_empty_draft(String profile) {
        PostmortemValidator validator =
                PostmortemValidator.builder().profile(Profile.standard(profile)).build();

        assertThat(validator.validate(DRAFT).ruleFailures()).isEmpty();
    }
}
