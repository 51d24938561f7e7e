package dev.postmortem.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding in a postmortem that nobody would strike a word out of is a false alarm. */
final class NothingToStrikeOutTest {

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .profile(Profile.publish())
            .withoutDiscovery()
            .clock(Clock.fixed(GoldenPostmortems.CHECKED_AT, ZoneOffset.UTC))
            .build();

    static List<Postmortem> clean() {
        return GoldenPostmortems.clean();
    }

    @ParameterizedTest
    @MethodSource("clean")
    void a_postmortem_that_is_written_well_is_left_in_peace(Postmortem postmortem) {
        assertThat(VALIDATOR.validate(postmortem).findings())
                .filteredOn(finding -> finding.severity() != FindingSeverity.INFO)
                .extracting(Finding::ruleId, finding -> finding.location().pointer(), Finding::message)
                .isEmpty();
    }
}
