package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Absence;
import dev.postmortem.model.SectionName;
import org.junit.jupiter.api.Test;

final class ContributingFactorsSectionTest {

    private final ContributingFactorsSection producer = new ContributingFactorsSection();

    @Test
    void each_factor_is_an_item_with_its_id_and_its_effect_below() {
        Produced section = Produced.by(
                producer, p -> p.contributingFactors(f -> f.factor("Replicas lagged", "Reads moved to the primary")));

        assertThat(section.items())
                .containsExactly("CF-1CF-1: Replicas laggedMade things worse: Reads moved to the primary");
    }

    @Test
    void a_mention_of_something_that_does_not_exist_is_still_told() {
        Produced section = Produced.by(
                producer,
                p -> p.contributingFactors(f -> f.addFactor(c -> c.what("One").interactedWith("RC-77"))));

        assertThat(section.text()).contains("RC-77");
    }

    @Test
    void an_empty_section_is_omitted() {
        Produced section = Produced.by(producer, p -> {});

        assertThat(section.isOmitted()).isTrue();
    }

    @Test
    void an_empty_section_that_does_not_apply_gives_the_reason() {
        Produced section = Produced.by(
                producer,
                p -> p.addAbsence(Absence.notApplicable(SectionName.CONTRIBUTING_FACTORS, "It was a single fault")));

        assertThat(section.text()).isEqualTo("Not applicable: It was a single fault");
    }

    @Test
    void what_is_absent_elsewhere_is_not_told_here() {
        Produced section =
                Produced.by(producer, p -> p.addAbsence(Absence.unknown(SectionName.LESSONS, "It is too early")));

        assertThat(section.isOmitted()).isTrue();
    }
}
